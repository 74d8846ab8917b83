export default {
  title: 'The Tidewater Journal',
  url: process.env.URL ?? 'https://www.example/',
  language: 'en',
  timeZone: 'Europe/Lisbon',
};
