// The templates of controls: a label, the control, and what it does.
import {fields} from 'virtual:builder-data';
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {controlOf, titleOf} from './controls.js';

/** A control with its label and help, whose IDs derive from that of the control. */
export const field = ({id, title, help, problem}, content) => html`
  <div class="field">
    <label for=${id}>${title}</label>
    ${content} ${help ? html`<p class="hint" id=${`${id}-help`}>${words(help)}</p>` : nothing}
    ${problem ? html`<p class="problem">${problem}</p>` : nothing}
  </div>
`;

/** A sentence of the manifest, with its code as code. */
const words = text =>
  text.split(/`([^`]*)`/).map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

export const option = (value, title, chosen) =>
  html`<option value=${value} .selected=${live(value === chosen)}>${title}</option>`;

/** A row of radio buttons. */
export const radios = (legend, name, values, chosen, onChange) => html`
  <fieldset class="radios">
    <legend>${legend}</legend>
    ${values.map(
      ([value, title]) =>
        html`<label
          ><input
            type="radio"
            name=${`view-${name}`}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => onChange(value)}
          /><span>${title}</span></label
        >`,
    )}
  </fieldset>
`;

const problemOf = value => {
  try {
    if (value) JSON.parse(value);
    return undefined;
  } catch (error) {
    return `This is not JSON: ${error.message}`;
  }
};

/** The control of an attribute. `set` gets its name, and its value or undefined. */
export function attributeControl(attribute, value, set) {
  const {name, description} = attribute;
  const {kind, values} = controlOf(attribute);
  const id = `attribute-${name}`;
  const about = {id, title: titleOf(name), help: description};
  const write = ({target}) => set(name, target.value === '' ? undefined : target.value);
  if (kind === 'switch') {
    return html`<div class="field switch">
      <label
        ><input
          id=${id}
          data-attribute=${name}
          type="checkbox"
          aria-describedby=${`${id}-help`}
          .checked=${live(value !== undefined)}
          @change=${({target}) => set(name, target.checked ? '' : undefined)}
        />
        ${about.title}</label
      >
      <p class="hint" id=${`${id}-help`}>${words(description)}</p>
    </div>`;
  }
  if (kind === 'set') {
    const chosen = new Set((value ?? '').split(/\s+/).filter(Boolean));
    const toggle = (word, isOn) => {
      if (isOn) chosen.add(word);
      else chosen.delete(word);
      set(name, chosen.size > 0 ? [...chosen].join(' ') : undefined);
    };
    return html`<fieldset class="field boxes" data-attribute=${name}>
      <legend>${about.title}</legend>
      ${values.map(
        word =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(chosen.has(word))}
              @change=${({target}) => toggle(word, target.checked)}
            />
            ${word}</label
          >`,
      )}
    </fieldset>`;
  }
  if (kind === 'choice') {
    return field(
      about,
      html`<select
        id=${id}
        data-attribute=${name}
        aria-describedby=${`${id}-help`}
        @change=${write}
      >
        ${option('', 'Default', value ?? '')} ${values.map(word => option(word, word, value ?? ''))}
      </select>`,
    );
  }
  if (kind === 'json') {
    return field(
      {...about, problem: problemOf(value)},
      html`<textarea
        id=${id}
        data-attribute=${name}
        rows="4"
        spellcheck="false"
        aria-describedby=${`${id}-help`}
        .value=${value ?? ''}
        @change=${write}
      ></textarea>`,
    );
  }
  return field(
    about,
    html`<input
      id=${id}
      data-attribute=${name}
      type=${kind === 'number' ? 'number' : 'text'}
      autocomplete="off"
      aria-describedby=${`${id}-help`}
      .value=${live(value ?? '')}
      @input=${write}
    />`,
  );
}

const isColor = name => /accent|ink|line|surface|-background|-color$|focus/.test(name);

/** The control of a token: its value in CSS, and for a colour also a palette. */
export function tokenControl({name, description, initial}, value, set, {check, paletteColor}) {
  const id = name.slice(2);
  const isRefused = value && check(value) === undefined;
  return field(
    {
      id,
      title: titleOf(name),
      help: description,
      problem: isRefused ? 'This value is not one that a style can hold safely.' : undefined,
    },
    html`<div class="token">
      ${
        isColor(name)
          ? html`<input
              type="color"
              aria-label=${`${titleOf(name)}, palette`}
              .value=${live(paletteColor(value || `var(${name})`))}
              @input=${({target}) => set(name, target.value)}
            />`
          : nothing
      }
      <input
        id=${id}
        data-token=${name}
        type="text"
        autocomplete="off"
        spellcheck="false"
        placeholder=${initial ?? nothing}
        aria-describedby=${`${id}-help`}
        .value=${live(value ?? '')}
        @input=${({target}) => set(name, target.value.trim())}
      />
    </div>`,
  );
}

/** Returns the object that a text of JSON is, or an empty one. */
function objectOf(text) {
  try {
    const value = JSON.parse(text || '{}');
    return value && typeof value === 'object' && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** A text as a value of JSON, if it looks like a list or an object. */
function valueOf(text) {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The fields of the schema, one control each: together they are the JSON of an article. */
export function articleFields(json, set) {
  const article = objectOf(json);
  const write = (name, text) => {
    const {[name]: old, ...others} = article;
    const next =
      text === '' ? others : {...(old === undefined ? others : article), [name]: valueOf(text)};
    set('article', Object.keys(next).length > 0 ? JSON.stringify(next) : undefined);
  };
  const textOf = value => (typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''));
  return fields.map(({name, description, values}) => {
    const id = `field-${name}`;
    const text = textOf(article[name]);
    const onChange = ({target}) => write(name, target.value);
    const title = titleOf(name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`));
    const about = description ? `${id}-help` : nothing;
    return field(
      {id, title, help: description},
      values
        ? html`<select id=${id} data-field=${name} aria-describedby=${about} @change=${onChange}>
            ${option('', 'None', text)} ${values.map(value => option(value, value, text))}
          </select>`
        : name === 'body'
          ? html`<textarea
              id=${id}
              data-field=${name}
              rows="4"
              aria-describedby=${about}
              .value=${text}
              @change=${onChange}
            ></textarea>`
          : html`<input
              id=${id}
              data-field=${name}
              type="text"
              autocomplete="off"
              aria-describedby=${about}
              .value=${text}
              @change=${onChange}
            />`,
    );
  });
}
