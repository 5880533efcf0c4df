// The bundle holds these two members and no more of it.
import description from '../../package.json' with { type: 'json' };

/** The version of the program, and the address that all its links derive from. */
export const { version, homepage } = description;
