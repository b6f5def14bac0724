import { parseArgs } from 'node:util';
import { closePools } from '#lib/platform/db.ts';
import { OmgevingsFout } from '#lib/platform/env.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import { openRuntime } from '#lib/platform/runtime.ts';
import { findBureau, listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { laatsteSchooldag } from '#lib/indicatoren/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { listIndicatoren, readUitslag, type Indicatorregel } from '#lib/indicatoren/queries.ts';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import type { Verantwoording } from '#lib/publicaties/proef/model.ts';
import { listVerantwoording } from '#lib/publicaties/proef/queries.ts';
import { checkDagen, refusalLines } from '#lib/cli/antwoord.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';

export const indicator: Opdracht = {
  woorden: ['indicator'],
  gebruik:
    'indicator <code> --bureau <code> --schooljaar 2023-2024 [--peildatum jjjj-mm-dd] [--bekend-op jjjj-mm-dd] [--versie 1] [--per gemeente,soort] [--waar gemeente=1883] [--json] | indicator --lijst [--bureau <code>] [--json] | indicator --overzicht [--bureau <code>] [--schooljaar 2023-2024] [--json]',
  uitleg:
    'Rekent een indicator uit. --lijst noemt alle indicatoren met hun dimensies en waarden. --overzicht zegt van elke indicator of hij is berekend, welke gedrukte tabel hij teruggeeft, of hij langs twee wegen is geteld en of hij beschermd openbaar kan; het publiceert niets. Zonder --bureau is dat van elk bureau, zonder --schooljaar over het laatste hele schooljaar. Een percentage loopt van 0 tot 100 en is niet afgerond; null is onbekend, 0 is nul. Een totaal is de som van tellers gedeeld door de som van noemers; --per doet dat.',
  run: async (rest) => {
    const { values, positionals } = parse(rest);
    const code = positionals[0];
    if (!values.lijst && !values.overzicht && !code)
      throw new OmgevingsFout('Noem een indicator, of gebruik --lijst om te zien welke er zijn.');
    if (values.lijst && !values.bureau) return listWithoutBureau(values.json);
    if (values.overzicht) return overzicht(values);
    if (!values.bureau)
      throw new OmgevingsFout('Noem het bureau waarover u het vraagt, zoals --bureau westelijke-mijnstreek.');
    if (!values.lijst && !values.schooljaar)
      throw new OmgevingsFout('Noem het schooljaar waarover u het vraagt, zoals --schooljaar 2023-2024.');
    const dagen = checkDagen({ peildatum: values.peildatum, 'bekend-op': values['bekend-op'] });
    if (!dagen.ok)
      return answer(
        dagen,
        values.json,
        () => undefined,
        () => undefined,
      );
    const runtime = await openRuntime();
    try {
      const actor = await actorFor(values.bureau);
      if (values.lijst)
        return answer(await listIndicatoren(actor, {}), values.json, (out) => out, printLijst);
      const uitkomst = await readUitslag(actor, {
        code,
        schooljaar: values.schooljaar,
        peildatum: values.peildatum,
        bekendOp: values['bekend-op'],
        versie: values.versie,
        per: values.per?.split(',').filter(Boolean),
        filter: Object.fromEntries((values.waar ?? []).map(pair)),
      });
      return answer(uitkomst, values.json, (out) => jsonOf(out, values['bekend-op'] !== undefined), print);
    } finally {
      await closePools();
      await runtime.stop();
    }
  },
};

/** Of the named bureau or of each, over the named school year or the last that is over. */
async function overzicht(values: {
  readonly bureau?: string;
  readonly schooljaar?: string;
  readonly json?: boolean;
}): Promise<number> {
  const runtime = await openRuntime();
  try {
    const schooljaar = values.schooljaar ?? schooljaarVan(laatsteSchooldag(today()));
    const codes = values.bureau ? [values.bureau] : (await listBureaus()).map(({ code }) => code);
    if (codes.length === 0)
      throw new OmgevingsFout('Er is nog geen bureau. Maak er een met: npm run baken -- gebruiker --help');
    const alle: { bureau: string; schooljaar: string; cijfers: readonly Verantwoording[] }[] = [];
    for (const bureau of codes) {
      const uitkomst = await listVerantwoording(await actorFor(bureau), { schooljaar });
      if (!uitkomst.ok) return answer(uitkomst, values.json, Boolean, Boolean);
      alle.push({ bureau, schooljaar, cijfers: uitkomst.waarde });
      if (!values.json) printOverzicht(bureau, schooljaar, uitkomst.waarde);
    }
    if (values.json) console.log(JSON.stringify(values.bureau ? alle[0]?.cijfers : alle));
    return 0;
  } finally {
    await closePools();
    await runtime.stop();
  }
}

function parse(rest: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    ...{ bureau: text, schooljaar: text, peildatum: text, 'bekend-op': text, versie: text, per: text },
    ...{ waar: { type: 'string', multiple: true } as const, json: flag, lijst: flag, overzicht: flag },
  };
  try {
    return parseArgs({ args: [...rest], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new OmgevingsFout(`Deze opdracht klopt niet: ${(error as Error).message}`);
  }
}

/** The catalogue alone: what differs per bureau or school year has no values here. */
function listWithoutBureau(json: boolean | undefined): number {
  const regels = INDICATOREN.map(({ code, titel, vraag, formule, eenheid, versie, dimensies }) => {
    const bekend = dimensies.map((item) => ({
      code: item.code,
      label: item.label,
      waarden: typeof item.waarden === 'string' ? [] : item.waarden,
    }));
    return { code, titel, vraag, formule, eenheid, versie, dimensies: bekend };
  });
  if (json) console.log(JSON.stringify(regels));
  else printLijst(regels);
  return 0;
}

function pair(text: string): [string, string] {
  const [dimensie, waarde] = text.split('=');
  if (!dimensie || waarde === undefined)
    throw new OmgevingsFout(`"${text}" is geen voorwaarde; schrijf bijvoorbeeld --waar gemeente=1883.`);
  return [dimensie, waarde];
}

async function actorFor(code: string): Promise<SysteemActor> {
  const bureau = await findBureau(code);
  if (!bureau) throw new OmgevingsFout(`Er is geen bureau ${code}.`);
  return systeemActor('opdrachtregel', bureau, ['indicator.zien']);
}

/** Exit code 2 with the sentence when refused; 1 when the year is unknown: an answer, with a finding. */
function answer<T>(
  uitkomst: Uitkomst<T>,
  json: boolean | undefined,
  toJson: (out: T) => unknown,
  show: (out: T) => void,
): number {
  if (!uitkomst.ok) {
    if (json) console.log(JSON.stringify(uitkomst.weigering));
    else console.error(refusalLines(uitkomst.weigering));
    return 2;
  }
  if (json) console.log(JSON.stringify(toJson(uitkomst.waarde)));
  else show(uitkomst.waarde);
  return isUnknown(uitkomst.waarde) ? 1 : 0;
}

function isUnknown(out: unknown): boolean {
  return typeof out === 'object' && out !== null && 'bekend' in out && out.bekend === false;
}

/** The agreed shape, and nothing else. */
export function jsonOf(uitslag: Uitslag, metBekendOp: boolean): unknown {
  const { code, versie, bureau, schooljaar, peildatum, bekendOp, eenheid, definitie, cellen } = uitslag;
  const moment = metBekendOp ? { bekendOp } : {};
  return { code, versie, bureau, schooljaar, peildatum, ...moment, eenheid, definitie, cellen };
}

function print(uitslag: Uitslag): void {
  const { code, versie, schooljaar, peildatum, eenheid, cellen, definitie } = uitslag;
  console.log(`${code} (versie ${versie}), schooljaar ${schooljaar}, peildatum ${peildatum}, in ${eenheid}`);
  console.log(definitie);
  if (!uitslag.bekend) console.log('Over dit schooljaar is niets vastgelegd: onbekend.');
  for (const { dimensies, teller, noemer, waarde } of cellen) {
    const waar = Object.entries(dimensies).map(([naam, deel]) => `${naam}=${deel}`);
    console.log(
      `  ${waar.join(' ') || 'totaal'}: ${waarde ?? 'onbekend'} (teller ${teller ?? '–'}, noemer ${noemer ?? '–'})`,
    );
  }
}

function printLijst(regels: readonly Indicatorregel[]): void {
  for (const { code, vraag, eenheid, versie, dimensies } of regels) {
    console.log(`${code} (versie ${versie}, in ${eenheid}): ${vraag}`);
    for (const dimensie of dimensies)
      console.log(
        `  ${dimensie.code}: ${dimensie.waarden.map((waarde) => waarde.code).join(', ') || '(verschilt per bureau of schooljaar; vraag het met --bureau)'}`,
      );
  }
}

function printOverzicht(bureau: string, schooljaar: string, regels: readonly Verantwoording[]): void {
  const ja = (waarde: boolean) => (waarde ? 'ja' : 'nee');
  console.log(`Bureau ${bureau}, schooljaar ${schooljaar}`);
  for (const { code, titel, berekend, brontabellen, tweeWegen, openbaar, getoond, toelichting } of regels) {
    const kan = openbaar === null ? 'onbekend, ' : getoond === 0 ? '' : `${ja(openbaar)}, `;
    console.log(`${code}: ${titel}`);
    console.log(
      `  berekend ${ja(berekend)} · twee wegen ${ja(tweeWegen)} · kan openbaar: ${kan}${toelichting}`,
    );
    for (const tabel of brontabellen) console.log(`  geeft terug: ${tabel}`);
  }
}
