// A paragraph that comes into the middle of the screen tells the frame its day and its place.
const frame = document.querySelector('iframe');
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      const { time, place = null } = target.dataset;
      frame.contentWindow.postMessage({ type: 'tideline:set', time, place }, '*');
    }
  },
  { rootMargin: '-65% 0px -25% 0px' },
);
for (const paragraph of document.querySelectorAll('[data-time]')) observer.observe(paragraph);
