import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { overlegLabel } from '#lib/overleggen/agenda/labels.ts';
import { grondslagTekst } from '#lib/overleggen/grondslagen.ts';
import type { Overleggenpagina } from '#lib/overleggen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** What waits, and what seems stuck with the reason in words. Nothing is ticked beforehand: the officer decides. */
export function Agenderen({ pagina, actie }: { pagina: Overleggenpagina; actie: Actie }) {
  const { wachtend, voorstellen, komend, team, mag } = pagina;
  if (!mag.agenderen) return null;
  const keuzes = [
    ...wachtend.map(({ id, naam, overleg, reden, aangemeldOp }) => ({
      waarde: `punt:${id}`,
      label: naam ?? 'Jongere buiten uw eigen werk',
      hint: `Wacht sinds ${formatDatum(aangemeldOp)} op de ${overlegLabel(overleg)}: ${reden}`,
    })),
    ...voorstellen.map(({ jongereId, naam, werksoort, eigenaar, grondslag, redenen }) => ({
      waarde: `jongere:${jongereId}`,
      label: `${naam ?? 'Jongere buiten uw eigen werk'}, ${soortLabel(werksoort).toLowerCase()}${team ? ` (${eigenaar ?? 'nog niemand'})` : ''}`,
      hint: `${redenen.map(({ zin }) => zin).join('. ')}. Grondslag: ${grondslagTekst(grondslag)}`,
    })),
  ];
  return (
    <Sectie
      titel="Wat kan op de agenda?"
      rechts={
        <Link href={team ? '/overleggen' : '/overleggen?team=ja'} prefetch={false}>
          {team ? 'Alleen mijn werk' : 'Van het hele team'}
        </Link>
      }
    >
      {keuzes.length === 0 ? (
        <LegeStaat titel="Niets wacht en niets zit vast">
          Hier verschijnt werk dat stilligt: lang thuis, termijnen gemist, geen contact of geen volgende stap.
        </LegeStaat>
      ) : komend.length === 0 ? (
        <>
          <p>Plan eerst een overleg; dan zet u deze zaken op de agenda.</p>
          <ul>
            {keuzes.map(({ waarde, label, hint }) => (
              <li key={waarde}>
                {label}. <span className="gedempt">{hint}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Formulier actie={actie} label="Op de agenda zetten" breed>
          <Keuzelijst
            naam="id"
            label="Overleg"
            keuzes={komend.map(({ id, naam, op }) => ({ waarde: id, label: `${naam}, ${formatDatum(op)}` }))}
          />
          <Keuzes
            naam="keuze"
            label="Kies de zaken"
            hint="Baken noemt de reden; u beslist."
            meer
            keuzes={keuzes}
          />
          <Verzendknop>Zet op de agenda</Verzendknop>
        </Formulier>
      )}
    </Sectie>
  );
}
