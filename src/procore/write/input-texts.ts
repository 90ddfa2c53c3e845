// The kinds of texts in an input, and of yes and no: the form each has to have.
import { z } from 'zod';
import { needed, single } from './input-field.js';
import { type InputField, refuseWhen } from './input.js';

export const asIs = <Value>(wire: string): InputField<Value> => single<Value>(wire, (value) => value);

/** Yes or no, and nothing between. */
export const flag = (wire: string): InputField<boolean> => needed<boolean>(wire, (value) => value);

/** A text that has to say something. */
export const filledText = (wire: string): InputField<string> =>
  needed(wire, (value, path) => {
    refuseWhen(value.trim() === '', 'REQUIRED', path);
    return value;
  });

/** A text of a form, e.g. a code; `sentence`: what is wrong with one that does not have it. */
export const formed = (wire: string, form: RegExp, sentence: string): InputField<string> =>
  single(wire, (value, path) => {
    refuseWhen(!form.test(value), 'INVALID', path, sentence);
    return value;
  });

/** A text that travels in a header somewhere: it has to say something, on one line. */
export const headerText = (wire: string): InputField<string> =>
  needed(wire, (value, path) => {
    refuseWhen(value.trim() === '', 'REQUIRED', path);
    refuseWhen(/\p{Cc}/u.test(value), 'INVALID', path, 'has to be a line of text');
    return value;
  });

/** The id that a record has in another system: a blank one would stand for every record without any. */
export const originId = (wire: string): InputField<string> =>
  formed(wire, /\S/, 'is blank: null says that there is none');

const emailForm = z.email();

export const email = (wire: string): InputField<string> =>
  needed(wire, (value, path) => {
    refuseWhen(value.trim() === '', 'REQUIRED', path);
    refuseWhen(!emailForm.safeParse(value).success, 'INVALID', path, 'is not an e-mail address');
    return value;
  });

/** The same where there may be none; empty for none. */
export const emailOrNone = (wire: string): InputField<string> =>
  single(wire, (value, path) => {
    refuseWhen(value !== '' && !emailForm.safeParse(value).success, 'INVALID', path, 'is not an e-mail address');
    return value;
  });

/** At least three digits with what people write between them, and perhaps an extension; empty for none. */
const PHONE = /^(?:(?=(?:\D*\d){3})[+(\d][\d\s().,/*#+-]{0,40}(?:(?:x|ext\.?)\s*\d{1,10})?)?$/i;

export const phone = (wire: string): InputField<string> => formed(wire, PHONE, 'is not a telephone number');

/** ISO 3166-1 alpha-2, e.g. `US`. */
export const countryCode = (wire: string): InputField<string> =>
  formed(wire, /^[A-Z]{2}$/, 'is not the code of a country, which has two capital letters');

/** An address on the web, with or without `https://`; empty for none. */
const WEBSITE = /^(?:(?:https?:\/\/)?[^\s:/?#]+\.[^\s:/?#]+(?::\d+)?(?:[/?#]\S*)?)?$/i;

export const website = (wire: string): InputField<string> => formed(wire, WEBSITE, 'is not an address on the web');
