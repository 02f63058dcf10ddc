/* In the measured page, before its own scripts: when each mark stands at the start of a frame, the largest paint, the long tasks. */
{
  const seen = {};
  const tasks = [];
  let largestPaint = 0;
  const look = () => {
    for (const [mark, selector] of Object.entries(window.wanted)) {
      if (!(mark in seen) && document.querySelector(selector)) seen[mark] = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    largestPaint = list.getEntries().at(-1)?.startTime ?? largestPaint;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  window.seen = seen;
  window.watched = () => {
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { seen, largestPaint, firstPaint, tasks };
  };
}
