'use server';
import { vraagControle } from '#lib/indicatoren/bewaard/commands.ts';
import { schrijfRapporttekst } from '#lib/indicatoren/effectrapportage/commands.ts';
import { trekKanttekeningIn, zetKanttekening } from '#lib/indicatoren/kanttekeningen/commands.ts';
import {
  keurTrendbreuk,
  stuurTrendbreukTerug,
  trekTrendbreukIn,
  wijzigTrendbreuk,
  zetTrendbreuk,
} from '#lib/indicatoren/trendbreuken/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function zetKanttekeningNeer(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(zetKanttekening, form, { melding: () => 'De kanttekening staat bij het cijfer.' });
}

export async function trekIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(trekKanttekeningIn, form, { melding: () => 'De kanttekening is ingetrokken.' });
}

export async function schrijfTekst(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(schrijfRapporttekst, form, { melding: () => 'De tekst is bewaard.' });
}

export async function legTrendbreukVast(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(zetTrendbreuk, form, { melding: () => 'De trendbreuk is vastgelegd.' });
}

export async function wijzigBreuk(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(wijzigTrendbreuk, form, { melding: () => 'De trendbreuk is gewijzigd.' });
}

export async function keurBreuk(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(keurTrendbreuk, form, { melding: () => 'De trendbreuk staat nu ook bij openbare cijfers.' });
}

export async function trekBreukIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(trekTrendbreukIn, form, { melding: () => 'De trendbreuk is ingetrokken.' });
}

export async function rekenNa(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(vraagControle, form, {
    melding: () => 'De cijfers worden nagerekend. Ververs de pagina over een minuut voor de uitkomst.',
  });
}

export async function stuurBreukTerug(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(stuurTrendbreukTerug, form, { melding: () => 'De trendbreuk is teruggestuurd naar de maker.' });
}
