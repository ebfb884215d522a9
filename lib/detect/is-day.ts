/** Whether two numbers are a day and a month of some year. What an authority adds to them comes off first. */
export function isDay(day: string | number, month: string | number): boolean {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return longest !== undefined && Number(day) >= 1 && Number(day) <= longest;
}
