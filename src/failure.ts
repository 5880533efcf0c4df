/** What kind of internal error it is and where, and nothing of its message: that may quote a value of the input. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const [frame] = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return `${error.name}${frame ? ` ${frame.trim()}` : ''}`;
}
