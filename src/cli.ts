import { crash } from './cli/crash.ts';
import { main } from './cli/main.ts';
import { surroundings } from './cli/process.ts';

process.on('uncaughtException', (error) => {
  process.stderr.write(crash(error, process.env));
  process.exit(2);
});

async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), surroundings());
}

void start();
