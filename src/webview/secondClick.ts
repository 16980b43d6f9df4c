/** Milliseconds: the usual longest time between the two clicks of a double click. */
const DOUBLE_CLICK = 500;

/**
 * Keeps the second click of a double click from what has appeared under the pointer after the first one: Continue
 * stands where Check answer stood.
 * @returns to be called when a page opens
 */
export function guardSecondClick(): () => void {
  let opened = -Infinity;
  document.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2 || event.timeStamp - opened > DOUBLE_CLICK) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return () => {
    opened = performance.now();
  };
}
