/** What `tell` makes of each item of a server's list. One that is not as it should be is left out, and the others stay. */
export function each(list, tell) {
  return list.flatMap((item) => {
    try {
      return [tell(item)];
    } catch {
      return [];
    }
  });
}
