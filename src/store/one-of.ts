/** Whether a value is one of a list of names; tells the compiler so. */

export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return (list as readonly unknown[]).includes(value)
}
