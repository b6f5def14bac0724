import type { ComponentProps, ReactNode } from 'react';
import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { isTermijncode, isVanZaak, TERMIJNEN } from '#lib/termijnen/catalogus.ts';
import { AARD_LABEL, duurLabel } from '#lib/termijnen/labels.ts';
import type { Termijnpagina } from '#lib/termijnen/lijst/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken, type Kenmerk } from '#components/ui/kenmerken.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { doeAdres } from '#components/termijnen/adres.ts';
import { briefAdres } from '#components/termijnen/brief-bij-termijn.ts';
import { TermijnStand, waarom } from '#components/termijnen/termijn-rij.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
export type TermijnActies = Readonly<
  Record<'tekenAf' | 'licht' | 'laatVervallen' | 'schortOp' | 'hervat' | 'verleng', Actie>
>;

/** What it is about, since when, and how the last day came about. */
export function TermijnKenmerken({ pagina: { regel, termijn, vandaag } }: { pagina: Termijnpagina }) {
  const soort = isTermijncode(regel.code) ? TERMIJNEN[regel.code] : null;
  const kenmerken: Kenmerk[] = [
    { naam: 'Stand', waarde: <TermijnStand rij={regel} vandaag={vandaag} /> },
    {
      naam: 'Wie',
      waarde:
        regel.naam && regel.jongereId ? (
          <Link href={`/jongeren/${regel.jongereId}`}>{formatNaam(regel.naam)}</Link>
        ) : (
          'niet over één jongere'
        ),
    },
    { naam: 'Waarom', waarde: waarom(regel) },
    { naam: 'Duur', waarde: `${duurLabel(termijn.duur)}${termijn.terug ? ' ervoor' : ''}` },
    { naam: 'Op grond van', waarde: regel.basis },
    ...(soort ? [{ naam: 'Soort', waarde: AARD_LABEL[soort.aard] }] : []),
    { naam: 'Van wie', waarde: regel.eigenaar ?? 'nog van niemand' },
    ...termijn.opschortingen.map(({ van, tot, reden }) => ({
      naam: 'Stond stil',
      waarde: `${formatDatum(van)} tot en met ${tot ? formatDatum(tot) : 'nu'}: ${reden}`,
    })),
    ...(termijn.verlenging
      ? [
          {
            naam: 'Verlengd',
            waarde: `op ${formatDatum(termijn.verlenging.besloten)} tot en met ${formatDatum(termijn.verlenging.tot)}: ${termijn.verlenging.reden}`,
          },
        ]
      : []),
    ...(regel.reden ? [{ naam: 'Toelichting', waarde: regel.reden }] : []),
  ];
  return <Kenmerken kenmerken={kenmerken} />;
}

/** What can be done now; a day that moves is worked out by the rules of the term, and said afterwards. */
export function TermijnDoen({ pagina, acties }: { pagina: Termijnpagina; acties: TermijnActies }) {
  const { regel, termijn, vandaag, magBehandelen } = pagina;
  if (regel.status !== 'loopt' && regel.status !== 'opgeschort')
    return <Toelichten pagina={pagina} actie={acties.licht} />;
  if (isVanZaak(regel.code))
    return <p className="gedempt">Deze termijn wordt in de handhavingszaak zelf afgehandeld.</p>;
  if (!magBehandelen) return <p className="gedempt">Wie dit werk behandelt, tekent de termijn af.</p>;
  const adres = doeAdres(regel);
  const brief = briefAdres(regel);
  const kop = { id: regel.id, versie: regel.versie, _terug: `/termijnen/${regel.id}` };
  return (
    <Sectie titel="Wat kan er nu">
      <div className="flex flex-col gap-5">
        {(adres || brief) && isTermijncode(regel.code) && (
          <Knoppen>
            {adres && <KnopLink href={adres}>{TERMIJNEN[regel.code].handeling}</KnopLink>}
            {brief && (
              <KnopLink href={brief} icoon="brief">
                Schrijf de brief
              </KnopLink>
            )}
          </Knoppen>
        )}
        <Formulier actie={acties.tekenAf} verborgen={kop} label="Termijn aftekenen">
          <Veld naam="op" label="Gedaan op" soort="date" breedte="middel" waarde={vandaag} />
          <Veld naam="reden" label="Toelichting" optioneel maxLength={300} />
          <Verzendknop>Teken af</Verzendknop>
        </Formulier>
        {termijn.terug ? (
          <p className="gedempt">
            Deze termijn telt terug vanaf een vaste dag. Opschorten of verlengen kan daarom niet.
          </p>
        ) : (
          <Verschuiven pagina={pagina} acties={acties} kop={kop} />
        )}
        <Deel titel="Laten vervallen" actie={acties.laatVervallen} kop={kop} knop="Laat vervallen">
          <p>Voor een termijn die er niet meer toe doet, bijvoorbeeld omdat een aanvraag is ingetrokken.</p>
          <Reden />
        </Deel>
      </div>
    </Sectie>
  );
}

/** Afterwards the reason can still be written down or put better; the day and the figure stay. */
function Toelichten({ pagina: { regel, magBehandelen }, actie }: { pagina: Termijnpagina; actie: Actie }) {
  return (
    <div className="flex flex-col gap-5">
      <p className="gedempt">Deze termijn is afgelopen.</p>
      {magBehandelen && !isVanZaak(regel.code) && (
        <Uitklap titel={regel.reden ? 'Wijzig de toelichting' : 'Geef een toelichting'} knop="secundair">
          <Formulier
            actie={actie}
            verborgen={{ id: regel.id, versie: regel.versie }}
            label="Termijn toelichten"
          >
            <Veld
              naam="reden"
              label="Toelichting"
              hint="Bijvoorbeeld waarom de dag niet is gehaald. De dag zelf verandert niet."
              maxLength={300}
              waarde={regel.reden ?? ''}
            />
            <Verzendknop soort="secundair">Bewaar</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}

type Kop = { id: string; versie: number; _terug: string };

function Verschuiven({ pagina, acties, kop }: { pagina: Termijnpagina; acties: TermijnActies; kop: Kop }) {
  const { regel, vandaag, bijHervatten } = pagina;
  if (regel.status === 'opgeschort')
    return (
      <Deel titel="Hervatten" actie={acties.hervat} kop={kop} knop="Hervat" open>
        <Veld
          naam="tot"
          label="Stond stil tot en met"
          soort="date"
          breedte="middel"
          waarde={bijHervatten?.tot ?? vandaag}
          hint={
            bijHervatten?.uiterlijk
              ? `Bij deze dag wordt de laatste dag ${formatDatum(bijHervatten.uiterlijk)}.`
              : undefined
          }
        />
      </Deel>
    );
  const voorbij = regel.uiterlijk !== null && regel.uiterlijk < vandaag ? regel.uiterlijk : null;
  return (
    <>
      {voorbij && (
        <p className="gedempt">
          De laatste dag ({formatDatum(voorbij)}) is voorbij: verlengen kan niet meer, dat had vóór die dag
          gemoeten (bij een besluit: Algemene wet bestuursrecht, art. 4:14). Waarom het niet op tijd lukte,
          schrijft u bij het aftekenen in de toelichting.
        </p>
      )}
      <Deel
        titel={voorbij ? 'Stond al eerder stil' : 'Opschorten'}
        actie={acties.schortOp}
        kop={kop}
        knop="Schort op"
      >
        <p>
          {voorbij
            ? 'Alleen als de termijn al vóór de laatste dag stilstond, bijvoorbeeld omdat de aanvraag niet compleet was, en dat nog niet is vastgelegd.'
            : 'De termijn staat stil zolang een aanvraag niet compleet is of de aanvrager instemt met uitstel.'}
        </p>
        <Veld
          naam="van"
          label={voorbij ? 'Stond stil vanaf' : 'Staat stil vanaf'}
          soort="date"
          breedte="middel"
          waarde={voorbij ? '' : vandaag}
          max={voorbij ?? vandaag}
          hint={voorbij ? `Uiterlijk ${formatDatum(voorbij)}.` : undefined}
        />
        <Reden />
      </Deel>
      {!voorbij && regel.uiterlijk && (
        <Deel titel="Verlengen" actie={acties.verleng} kop={kop} knop="Verleng">
          <Veld
            naam="tot"
            label="Nieuwe laatste dag"
            soort="date"
            breedte="middel"
            hint={`Nu ${formatDatum(regel.uiterlijk)}. Valt de dag in een weekend, dan wordt het de eerste werkdag daarna.`}
          />
          <Reden />
        </Deel>
      )}
    </>
  );
}

const Reden = () => <Veld naam="reden" label="Reden" maxLength={300} />;

type DeelEigenschappen = {
  titel: string;
  actie: Actie;
  kop: Kop;
  knop: string;
  open?: boolean;
  children: ReactNode;
};

function Deel({ titel, actie, kop, knop, open = false, children }: DeelEigenschappen) {
  return (
    <Uitklap titel={titel} open={open}>
      <Formulier
        actie={actie}
        verborgen={kop}
        uniek={knop.toLowerCase().replaceAll(' ', '-')}
        label={`Termijn: ${titel.toLowerCase()}`}
      >
        {children}
        <Verzendknop soort="secundair">{knop}</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
