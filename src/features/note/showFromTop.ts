/** Scrolls whatever inside the page scrolls a panel so that its beginning is seen; never the page round a frame. */
export function showFromTop(panel: HTMLElement): void {
  for (let element = panel.parentElement; element; element = element.parentElement) {
    const hidden = element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    if (element.scrollTop > 0 && hidden > 0) element.scrollTop -= hidden;
  }
}
