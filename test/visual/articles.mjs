// What the specimens show, in a language for each direction. The pictures are plain shapes, which
// take little room in a PNG; each corner has one, so that a crop shows.
const picture = (sky, sun, sea) => `<svg xmlns="http://www.w3.org/2000/svg" width="1600"
  height="1000" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="${sky}"/>
  <circle cx="1080" cy="430" r="190" fill="${sun}"/>
  <path d="M0 1000V620L420 340 760 620H1600V1000Z" fill="${sea}"/>
  <path d="M0 0H120L0 120ZM1600 0V120L1480 0ZM0 1000V880L120 1000ZM1600 1000H1480L1600 880Z"
  fill="${sun}"/></svg>`;

/** A drawing on nothing. */
const drawing = (width, height, shapes) => `<svg xmlns="http://www.w3.org/2000/svg"
  width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;

export const pictureRoutes = Object.fromEntries(
  Object.entries({
    '/harbour.svg': picture('#f0c489', '#c0392b', '#17304f'),
    '/moon.svg': picture('#10203a', '#f3ead2', '#2c5272'),
    '/marsh.svg': picture('#dfe9ea', '#f2a93b', '#3f6b4f'),
    '/white.svg': picture('#fff', '#fff', '#fff'),
    '/tiny.svg': drawing(40, 40, '<circle cx="20" cy="20" r="20" fill="#c0392b"/>'),
    '/logo.svg': drawing(600, 400, '<path d="M100 300V100L300 240 500 100V300Z"/>'),
    '/tall.svg': drawing(
      600,
      1600,
      '<path fill="#3f6b4f" d="M0 0H600V1600H0Z"/><circle cx="300" cy="800" r="250" fill="#f2a93b"/>',
    ),
  }).map(([path, content]) => [
    path,
    response => {
      response.writeHead(200, {'content-type': 'image/svg+xml'});
      response.end(content);
    },
  ]),
);

/** One of the large pictures. */
export const image = (name, alt) => ({url: `/${name}.svg`, alt, width: 1600, height: 1000});

const english = {
  headline: 'The clocks that keep the sea’s time, and the people who correct them',
  url: '/clocks',
  summary:
    'A two-year study of 212 kitchen-wall tide clocks finds that they go wrong in step with the moon.',
  category: {name: 'Research', url: '/research'},
  published: '2025-11-16',
  modified: '2025-11-20',
  authors: [{name: 'Marit Ellingsby', url: '/marit'}, {name: 'Jonah Thackwell'}],
  image: {
    ...image('harbour', 'A harbour'),
    caption: 'One hand, one turn in 12 hours and 25 minutes.',
    credit: 'The Tidewater Review',
  },
  readingMinutes: 6,
  tldr: [
    'The clocks go wrong in step with the moon, by half an hour on average.',
    'Their owners set them on the days when that does the most good.',
    'Nobody had told them to.',
  ],
  tags: ['Tides', 'Timekeeping', 'Coastlines', 'Instruments', 'Oceanography'],
  source: {url: '/source'},
  body: `<p>In the kitchens of Saltmere Reach there is usually a second clock, with <a href="/hand">a
    single hand</a>, that says when the sea will let you. At the top stand the words <em>High
    tide</em>, at the bottom <strong>Low tide</strong>, and <code>12:25</code> is one turn.</p>
    <h2>A day of twenty-four hours and fifty minutes</h2>
    <p>The moon comes back later each day.</p>
    <ul><li>Spring tides at full moon<ul><li>and at new moon</li></ul></li><li>Neap tides between</li></ul>
    <ol><li>Look at the water.</li><li>Turn the hand.</li></ol>
    <blockquote><p>The clock was never wrong. It was early for a sea that was late.</p>
    <cite>A lighthouse keeper</cite></blockquote>
    <figure><img src="/moon.svg" alt="The moon" width="1600" height="1000">
    <figcaption>What the clock follows.</figcaption></figure>
    <h3>An error with a shape</h3>
    <pre><code>const tide = (moon) =&gt; Math.cos((2 * Math.PI * moon) / 12.42) * height + mean;</code></pre>
    <table><caption>Hours of the tide</caption>
    <thead><tr><th scope="col">Harbour</th><th scope="col">High</th><th scope="col">Low</th></tr></thead>
    <tbody><tr><th scope="row">North quay</th><td>04:12</td><td>10:24</td></tr>
    <tr><th scope="row">South mole</th><td>04:31</td><td>10:47</td></tr></tbody></table>
    <details><summary>How it was measured</summary><p>With patience.</p></details>
    <hr><h4>The end</h4><p>And what follows from it.</p>`,
  related: [
    {
      headline: 'The port that taught its cranes to wait for slack water',
      url: '/cranes',
      summary: 'Moving the heaviest lifts between tides has cut its power bill by a fifth.',
      category: {name: 'Industry', url: '/industry'},
      published: '2025-11-14',
      image: image('marsh', 'A marsh'),
    },
    {
      headline: 'One winter with the last keeper on the point',
      url: '/keeper',
      summary: 'The lamp is automatic; the logbook is still written by hand.',
      category: 'Film',
      published: '2025-11-09',
      media: 'video',
      image: image('moon', ''),
    },
    {
      headline:
        'What a gauge hears when it listens to the harbour every six minutes for ninety-four years, two wars and one flood',
      url: '/gauge',
      category: {name: 'Research', url: '/research'},
      published: '2025-08-18',
      access: 'locked',
      image: image('harbour', 'A harbour'),
    },
    {
      headline: 'In praise of the machine that added up the moon',
      url: '/machine',
      summary: 'A cabinet of brass pulleys could draw a year of tides in four hours.',
      published: '2024-09-27',
      authors: [{name: 'Odile Farrow'}],
      readingMinutes: 9,
      sponsor: 'The Harbour Office',
    },
  ],
};

const arabic = {
  headline: 'الساعات التي تحفظ وقت البحر، والناس الذين يصحّحونها',
  url: '/clocks',
  summary:
    'دراسة استمرت عامين على 212 ساعة مدّ وجزر معلّقة في المطابخ تكشف أنها تخطئ على إيقاع القمر.',
  category: {name: 'أبحاث', url: '/research'},
  published: '2025-11-16',
  modified: '2025-11-20',
  authors: [{name: 'ليان المرساوي', url: '/layan'}, {name: 'Jonah Thackwell'}],
  image: {
    ...image('harbour', 'ميناء'),
    caption: 'القمر يجذب الماء فيرتفع المدّ مرتين في اليوم.',
    credit: 'Tidewater Review',
  },
  readingMinutes: 6,
  tldr: [
    'أخطأت الساعات بنحو نصف ساعة في المتوسط.',
    'أصحابها يضبطونها عند اكتمال القمر.',
    'لم يطلب منهم أحد ذلك.',
  ],
  tags: ['المد_والجزر', 'القمر', 'علوم_البحار', 'Tides', 'سواحل'],
  source: {url: '/source'},
  body: `<p>في مطابخ البلدة الساحلية ساعتان: واحدة تقول متى نذهب إلى العمل، وأخرى تقول <a href="/sea">متى
    يسمح لنا البحر</a>. للثانية عقرب <strong>واحد</strong>، و<code>12:25</code> دورة كاملة.</p>
    <h2>يوم أطول من اليوم</h2>
    <p>تعود الشمس إلى مكانها كل أربع وعشرين ساعة، أما القمر فيتأخر نحو خمسين دقيقة.</p>
    <ul><li>عند البدر يشتد المدّ<ul><li>وعند المحاق</li></ul></li><li>وعند التربيعين يهدأ</li></ul>
    <ol><li>انظر إلى الماء.</li><li>أدر العقرب.</li></ol>
    <blockquote><p>لم تخطئ الساعة قط. كانت مبكرة عن بحر متأخر.</p><cite>حارس المنارة</cite></blockquote>
    <figure><img src="/moon.svg" alt="القمر" width="1600" height="1000">
    <figcaption>ما تتبعه الساعة.</figcaption></figure>
    <h3>خطأ له شكل</h3>
    <pre><code>const tide = (moon) =&gt; Math.cos((2 * Math.PI * moon) / 12.42) * height + mean;</code></pre>
    <table><caption>ساعات المدّ</caption>
    <thead><tr><th scope="col">الميناء</th><th scope="col">المدّ</th><th scope="col">الجزر</th></tr></thead>
    <tbody><tr><th scope="row">الرصيف</th><td>04:12</td><td>10:24</td></tr></tbody></table>
    <details><summary>كيف قيس ذلك</summary><p>بالصبر.</p></details>
    <hr><h4>النهاية</h4><p>وما يترتب عليها.</p>`,
  related: [
    {
      headline: 'ميناء يعلّم رافعاته انتظار سكون الماء',
      url: '/cranes',
      summary: 'تأجيل أثقل الأحمال إلى ما بين المدّين خفّض فاتورة الكهرباء بمقدار الخُمس.',
      category: {name: 'صناعة', url: '/industry'},
      published: '2025-11-14',
      image: image('marsh', 'مستنقع'),
    },
    {
      headline: 'شتاء مع آخر حارس للمنارة',
      url: '/keeper',
      summary: 'المصباح آلي منذ عقود، لكن السجل ما زال يُكتب بالقلم.',
      category: 'أفلام',
      published: '2025-11-09',
      media: 'video',
      image: image('moon', ''),
    },
    {
      headline:
        'ماذا يسمع المقياس حين يصغي إلى الميناء كل ست دقائق طوال أربعة وتسعين عامًا وحربين وفيضان واحد',
      url: '/gauge',
      category: {name: 'أبحاث', url: '/research'},
      published: '2025-08-18',
      access: 'locked',
      image: image('harbour', 'ميناء'),
    },
    {
      headline: 'في مديح الآلة التي جمعت القمر: Tide Predictor No. 2',
      url: '/machine',
      summary: 'خزانة من البكرات النحاسية ترسم مدّ عام كامل في أربع ساعات.',
      published: '2024-09-27',
      authors: [{name: 'عمر البحري'}],
      readingMinutes: 9,
      sponsor: 'مكتب الميناء',
    },
  ],
};

export const articles = {ltr: english, rtl: arabic};

/** When the pictures are made, for dates that count from today. */
export const now = Date.UTC(2025, 10, 24, 9);
