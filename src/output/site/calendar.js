// Where the pages lie on a web server, the calendar has an address by which others can follow it.
const place = document.getElementById('calendar-address');
if (place && /^https?:$/.test(location.protocol)) {
  const { href } = new URL(place.dataset.file, location.href);
  const field = place.querySelector('input');
  field.value = href;
  field.addEventListener('focus', () => field.select());
  place.querySelector('a').href = href.replace(/^https?:/, 'webcal:');
  place.hidden = false;
}
