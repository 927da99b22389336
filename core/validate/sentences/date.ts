import { quote } from '../sentence.ts';

const ISO = /^(\d{4}-(\d\d))-\d\d$/;
const YEAR_FIRST = /^(\d{4})([-/. ]?)(\d\d?)\2(\d\d?)(?:[T ].*)?$/s;
const DAY_FIRST = /^(\d\d?)([-/. ])(\d\d?)\2(\d{4})$/;

/** What a text that isn't a date is told, and the date that it means where that can be told. */
export function dateSentence(text: string): { message: string; hint: string } {
  const [, month, number] = ISO.exec(text) ?? [];
  if (month !== undefined) {
    return {
      message: `${quote(text)} n’est pas une date qui existe.`,
      hint: isMonth(number)
        ? `Choisissez un autre jour : ce mois finit le ${lastDay(month)}.`
        : 'Choisissez un mois de 01 à 12.',
    };
  }
  const meant = meantDate(text);
  return {
    message: `${quote(text)} n’a pas la forme d’une date, AAAA-MM-JJ.`,
    hint:
      meant === undefined
        ? 'Écrivez la date sous la forme AAAA-MM-JJ, par exemple 2022-03-01.'
        : `Écrivez « ${meant} ».`,
  };
}

function isMonth(number = ''): boolean {
  return number >= '01' && number <= '12';
}

function lastDay(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** In French dates the day comes first; without a separator only eight digits say which is which. */
function meantDate(text: string): string | undefined {
  const [, firstYear, separator, secondMonth = '', lastDigits = ''] = YEAR_FIRST.exec(text) ?? [];
  if (firstYear !== undefined) {
    const isPlain = separator !== '' || `${secondMonth}${lastDigits}`.length === 4;
    return isPlain ? existing(firstYear, secondMonth, lastDigits) : undefined;
  }
  const [, day = '', , month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  return existing(year, month, day);
}

function existing(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(written) ? written : undefined;
}
