import type { Span } from '../text/source.ts';
import { type Place, placeOf, pointOf } from './place.ts';
import type { SarifOptions } from './sarif.ts';

/** A place to point at: small, for code scanning shows an alert in a pull request when all of its lines are changed. */
export function physicalLocation(at: Span, { uriOf }: SarifOptions) {
  return { artifactLocation: { uri: uriOf(at.source) }, region: region(pointOf(at)) };
}

/** Exactly what stands there, which may be nothing. */
export function exactRegion(at: Span) {
  return region(placeOf(at));
}

function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
