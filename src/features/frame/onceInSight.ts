/** Runs a task once the page is to be seen. In a frame the root of an observer is the outermost page. */
export function onceInSight(task: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    task();
  });
  observer.observe(document.documentElement);
}
