/** The days that CloudWatch keeps logs for, where it does not keep them for ever. CloudWatch Logs API, PutRetentionPolicy, read 2026-11-23. */
export const retentionDays: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
