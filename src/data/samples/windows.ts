/** The highest temperatures of a year as windows of two weeks, each moved on by one day, and the day after each as what is asked for. */

const DAYS = 366
const WINDOW = 14

/** `csv`: seattle.csv, whose second column is the highest temperature. */
export function windowsOf(csv: string): string {
  const highs = csv.trim().split('\n').slice(1, DAYS + 1).map((row) => Number(row.split(',')[1]))
  const windows = highs.slice(WINDOW).map((target, from) => highs.slice(from, from + WINDOW).map((high) => ({ high, target })))
  return JSON.stringify(Object.fromEntries(windows.map((window, i) => [i + 1, window])))
}
