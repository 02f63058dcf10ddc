// For pages that want frames of the map as tall as they ask to be. Optional: <script src="…/host.js" defer></script>
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'tideline:height' || !(data.height > 0 && data.height < 5000)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = data.height;
  }
});
