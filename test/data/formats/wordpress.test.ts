import {expect} from '@open-wc/testing';
import type {Article, ArticleList} from '../../../src/data/article.js';
import type {ReadContext} from '../../../src/data/format.js';
import {read} from '../../../src/data/formats/wordpress.js';

const base = 'https://harbour.example/wp-json/wp/v2/posts';

function readPost(post: object): Article {
  const {articles} = read({id: 1, title: {rendered: 'a'}, ...post}, {base});
  expect(articles).to.have.length(1);
  return articles[0]!;
}

function page(headers: Record<string, string>, count = 10, context: ReadContext = {}): ArticleList {
  const posts = Array.from({length: count}, (_, id) => ({id, title: {rendered: 'a'}}));
  return read(posts, {base, headers: new Headers(headers), ...context});
}

const media = {
  source_url: 'https://harbour.example/r.jpg',
  alt_text: 'A rope',
  caption: {rendered: '<p>Hemp &amp; tar</p>'},
  media_details: {
    width: 1200,
    height: 800,
    sizes: {
      thumbnail: {source_url: 'https://harbour.example/r-150.jpg', width: 150, height: 150},
      medium: {source_url: 'https://harbour.example/r-300.jpg', width: 300, height: 200},
      full: {source_url: 'https://harbour.example/r.jpg', width: 1200, height: 800},
    },
  },
};

describe('WordPress', () => {
  it('leaves out the marks of page builders, but not those that code shows', () => {
    const {body, summary} = readPost({
      content: {
        rendered:
          '<p>[vc_row css=&#8221;.a{margin: 0}&#8221;][vc_column_text]</p><p>Hemp lasts.</p><p>[/vc_column_text][/vc_row]</p>' +
          '[et_pb_section fb_built="1"][et_pb_text]Tar[/et_pb_text][/et_pb_section]' +
          '[fusion_text]and[/fusion_text][av_textblock]twine[1][/av_textblock]' +
          '[vc_raw_html]JTNDaWZy[/vc_raw_html]<pre>[vc_row]</pre>',
      },
      excerpt: {
        rendered:
          '<p>[vc_row][vc_column width=&#8221;1/2&#8221;]Hemp [vc_row a=&#8221; [&hellip;]</p>',
      },
    });
    const text = new DOMParser().parseFromString(body!, 'text/html').body.textContent;
    expect(text.replace(/\s+/g, ' ').trim()).to.equal('Hemp lasts. Tar and twine[1] [vc_row]');
    expect(summary).to.equal('Hemp …');
  });

  it('keeps the headings that a page builder has in its marks', () => {
    const {body} = readPost({
      content: {
        rendered:
          '<p>[vc_custom_heading source=&#8221;a&#8221; text=&#8221;The walk&#8217;s end&#8221; use_theme=&#8221;yes&#8221;]</p>' +
          '[vc_custom_heading text="Tar"][vc_custom_heading use_theme="yes"]',
      },
    });
    const {body: page} = new DOMParser().parseFromString(body!, 'text/html');
    const headings = [...page.querySelectorAll('h2')];
    expect(headings.map(({textContent}) => textContent)).to.deep.equal(['The walk’s end', 'Tar']);
    expect(page.textContent).not.to.contain('[');
  });

  it('reads a post with what is embedded', () => {
    const post = {
      id: 12,
      link: 'https://harbour.example/r1/',
      title: {rendered: 'Rope &#038; tar &#8211; the <em>last</em> walk&hellip;'},
      excerpt: {rendered: '<p>It closes [&hellip;]</p>\n'},
      content: {rendered: '<p>Long ago</p>', protected: false},
      date_gmt: '2025-11-23T08:00:00',
      modified_gmt: '2025-11-24T08:00:00',
      date: '2025-11-23T18:00:00',
      format: 'video',
      _embedded: {
        author: [
          {
            name: 'Ada &amp; Bo',
            link: 'https://harbour.example/author/ada/',
            avatar_urls: {
              '24': 'https://harbour.example/a24.jpg',
              '96': 'https://harbour.example/a96.jpg',
            },
          },
        ],
        'wp:featuredmedia': [media],
        'wp:term': [
          [],
          [
            {
              taxonomy: 'post_tag',
              name: 'Rope &amp; tar',
              slug: 'rope',
              link: 'https://harbour.example/t/',
            },
          ],
          [
            {taxonomy: 'category', name: 'Uncategorized', slug: 'uncategorized'},
            {taxonomy: 'category', name: 'Harbour', slug: 'harbour'},
          ],
          [{taxonomy: 'topic', name: 'Other', slug: 'other'}],
        ],
      },
    };
    expect(read([post], {base}).articles).to.deep.equal([
      {
        id: '12',
        url: 'https://harbour.example/r1/',
        headline: 'Rope & tar – the last walk…',
        summary: 'It closes…',
        category: {name: 'Harbour'},
        published: '2025-11-23T08:00:00Z',
        modified: '2025-11-24T08:00:00Z',
        authors: [
          {
            name: 'Ada & Bo',
            url: 'https://harbour.example/author/ada/',
            image: 'https://harbour.example/a96.jpg',
          },
        ],
        image: {
          url: 'https://harbour.example/r.jpg',
          alt: 'A rope',
          width: 1200,
          height: 800,
          srcset: 'https://harbour.example/r-300.jpg 300w, https://harbour.example/r.jpg 1200w',
          caption: 'Hemp & tar',
        },
        body: '<p>Long ago</p>',
        tags: [{name: 'Rope & tar', url: 'https://harbour.example/t/'}, {name: 'Other'}],
        media: 'video',
      },
    ]);
  });

  it('reads a title that a proxy made a text of', () => {
    expect(readPost({title: 'Rope &amp; tar'}).headline).to.equal('Rope & tar');
  });

  it('shows nothing of errors that stand where an author or a picture should be', () => {
    const _embedded = {
      author: [{code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: {status: 404}}],
      'wp:featuredmedia': [{code: 'rest_forbidden', message: 'No', data: {status: 401}}],
      'wp:term': [[{code: 'rest_forbidden'}], {}, null],
    };
    expect(readPost({_embedded})).to.deep.equal({id: '1', headline: 'a'});
  });

  it('reads an author that is an object', () => {
    expect(readPost({_embedded: {author: {name: 'Ada'}}}).authors).to.deep.equal([{name: 'Ada'}]);
  });

  for (const details of [{}, {sizes: {}}, {sizes: []}, {width: 10, height: 5, sizes: []}, null]) {
    it(`reads a picture with the details ${JSON.stringify(details)}`, () => {
      const featured = {...media, media_details: details};
      const {image} = readPost({_embedded: {'wp:featuredmedia': [featured]}});
      expect(image!.url).to.equal('https://harbour.example/r.jpg');
      expect(image!.srcset).to.equal(undefined);
    });
  }

  it('shows no numbers where nothing is embedded', () => {
    expect(readPost({author: 1, categories: [107], tags: [5], featured_media: 0})).to.deep.equal({
      id: '1',
      headline: 'a',
    });
  });

  it('takes the picture of Jetpack or Yoast', () => {
    const og = {og_image: [{url: 'https://harbour.example/y.jpg', width: 1200, height: 630}]};
    expect(readPost({jetpack_featured_media_url: '', yoast_head_json: og}).image).to.deep.equal({
      url: 'https://harbour.example/y.jpg',
      width: 1200,
      height: 630,
    });
    expect(
      readPost({jetpack_featured_media_url: 'https://harbour.example/j.jpg'}).image,
    ).to.deep.equal({url: 'https://harbour.example/j.jpg'});
    expect(readPost({yoast_head_json: {author: 'Ada'}}).authors).to.deep.equal([{name: 'Ada'}]);
  });

  it('never shows the HTML of Yoast', () => {
    expect(readPost({yoast_head: '<script>1</script>'})).to.deep.equal({id: '1', headline: 'a'});
  });

  it('locks a protected post', () => {
    const post = {
      excerpt: {rendered: '', protected: true},
      content: {rendered: '', protected: true},
    };
    expect(readPost(post)).to.deep.equal({id: '1', headline: 'a', access: 'locked'});
  });

  it('keeps only the day of a time that is the site’s own', () => {
    expect(readPost({date: '2025-11-23T23:00:00'}).published).to.equal('2025-11-23');
    expect(readPost({date_gmt: null, date: '2025-11-23T23:00:00'}).published).to.equal(
      '2025-11-23',
    );
    expect(readPost({date_gmt: '0000-00-00T00:00:00'}).published).to.equal(undefined);
  });

  const excerpts: [string, string][] = [
    ['<p>Rope and tar [&#8230;]</p>', 'Rope and tar…'],
    ['<p>Rope and tar. [...]</p>', 'Rope and tar.'],
    [
      '<p>Rope &hellip; <a href="/r" class="more-link">Continue reading<span> tar</span> &rarr;</a></p>',
      'Rope …',
    ],
    ['<p>Rope.</p>\n<p class="read"><a href="/r">Read more &raquo;</a></p>', 'Rope.'],
    [
      '<p>Read more books about <a href="/r">rope</a> this year.</p>',
      'Read more books about rope this year.',
    ],
    ['<p>About <a href="/r">Moreton</a></p>', 'About Moreton'],
  ];
  for (const [html, text] of excerpts) {
    it(`makes “${text}” of an excerpt`, () => {
      expect(readPost({excerpt: {rendered: html}}).summary).to.equal(text);
    });
  }

  it('begins a post without a title with its text', () => {
    expect(
      readPost({title: {rendered: ''}, content: {rendered: '<p>High tide.</p>'}}).headline,
    ).to.equal('High tide.');
  });

  it('finds the next page in the Link header', () => {
    const link = `<${base}?page=1>; rel="prev", <${base}?page=3>; rel="next"`;
    expect(page({link}).next).to.equal(`${base}?page=3`);
    const again = {requested: `${base}?page=3`};
    expect(page({link}, 2, again).next).to.equal(undefined);
  });

  it('counts to the next page where the total is known', () => {
    expect(page({'x-wp-totalpages': '3'}).next).to.equal(`${base}?page=2`);
    const requested = `${base}?page=3&per_page=2`;
    expect(page({'x-wp-totalpages': '3'}, 2, {requested}).next).to.equal(undefined);
  });

  it('takes a short page for the last where the total is hidden', () => {
    expect(page({}, 9).next).to.equal(undefined);
    expect(page({}, 10).next).to.equal(`${base}?page=2`);
    expect(page({}, 2, {requested: `${base}?per_page=2`}).next).to.equal(
      `${base}?per_page=2&page=2`,
    );
  });

  it('has no next page after a single post', () => {
    expect(read({id: 1, title: {rendered: 'a'}}, {base, headers: new Headers()}).next).to.equal(
      undefined,
    );
  });

  it('reads the related posts of Jetpack', () => {
    const related = {
      show_thumbnails: true,
      items: [
        {
          id: 3,
          url: 'https://harbour.example/f/',
          title: 'A foghorn &amp; more',
          date: 'November 23, 2025',
          excerpt: 'It sounds [&hellip;]',
          context: 'In "News"',
          img: {src: 'https://harbour.example/f.jpg', alt_text: 'A horn', width: 350, height: 200},
        },
        {
          id: 4,
          url: 'https://harbour.example/g/',
          title: 'b',
          context: 'Similar post',
          img: {src: ''},
        },
      ],
    };
    expect(read(related, {base}).articles).to.deep.equal([
      {
        id: '3',
        url: 'https://harbour.example/f/',
        headline: 'A foghorn & more',
        summary: 'It sounds…',
        category: {name: 'News'},
        image: {url: 'https://harbour.example/f.jpg', alt: 'A horn', width: 350, height: 200},
      },
      {id: '4', url: 'https://harbour.example/g/', headline: 'b'},
    ]);
  });

  for (const name of [
    'Allgemein',
    'Non classé',
    'Без рубрики',
    '未分類',
    'UNCATEGORISED',
    'غير مصنف',
  ]) {
    it(`has no category where it says ${name}, whatever its address says`, () => {
      const term = {taxonomy: 'category', name, slug: 'general'};
      expect(readPost({_embedded: {'wp:term': [[term]]}})).to.not.have.property('category');
    });
  }

  it('has the default category under another name', () => {
    const term = {taxonomy: 'category', name: 'News', slug: 'uncategorized'};
    expect(readPost({_embedded: {'wp:term': [[term]]}}).category).to.deep.equal({name: 'News'});
  });

  it('is about the terms of its own taxonomies, after its tags', () => {
    const terms = [
      [
        {taxonomy: 'place', name: 'Harbour'},
        {taxonomy: 'post_format', name: 'Video'},
      ],
      [{taxonomy: 'post_tag', name: 'rope'}],
    ];
    expect(readPost({_embedded: {'wp:term': terms}}).tags).to.deep.equal([
      {name: 'rope'},
      {name: 'Harbour'},
    ]);
  });

  it('shows the first picture of its text where it has no other', () => {
    const content = {rendered: '<p>Rope</p><img src="/p.gif" width="1"><img src="/r.jpg">'};
    const url = 'https://harbour.example/r.jpg';
    expect(readPost({content}).image).to.deep.equal({url});
    expect(readPost({content, jetpack_featured_media_url: '/f.jpg'}).image!.url).to.contain(
      '/f.jpg',
    );
  });

  it('cuts an excerpt again that began with a caption', () => {
    const rendered = '<figure><figcaption>Hemp, 1911</figcaption></figure><p>It closes in May.</p>';
    const post = {
      excerpt: {rendered: '<p>Hemp, 1911 It closes [&hellip;]</p>'},
      content: {rendered},
    };
    expect(readPost(post).summary).to.equal('It closes in May.');
  });
});
