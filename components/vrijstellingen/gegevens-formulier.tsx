import { RICHTINGEN } from '#lib/scholen/richtingen.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Veld as Grondveld } from '#lib/vrijstellingen/gronden/model.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { VERKLAARDER_LABEL } from '#lib/vrijstellingen/register/labels.ts';
import { landLabel } from '#lib/vrijstellingen/register/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Gegevens } from '#components/vrijstellingen/gegevens.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** What the ground asks, which documents came in, and for which period: one form, saved in one go. */
export function GegevensFormulier({
  pagina,
  actie,
  open,
}: {
  pagina: Zaakpagina;
  actie: Actie;
  open: boolean;
}) {
  const { zaak } = pagina;
  const definitie = GRONDDEFINITIES[zaak.grond];
  return (
    <Sectie titel="Gegevens en stukken" id="gegevens">
      {!open && <Gegevens pagina={pagina} />}
      <Formulier
        breed
        actie={actie}
        verborgen={{ id: zaak.id, versie: zaak.versie }}
        label="Gegevens en stukken"
        className={open ? '' : 'mt-3'}
      >
        <Uitklap titel={open ? 'Invullen' : 'Wijzigen'} open={open}>
          <div className="formulier formulier--breed">
            {definitie.velden.map((veld) => (
              <Grondvraag key={veld.naam} veld={veld} pagina={pagina} />
            ))}
            <Stukdagen pagina={pagina} />
            <Periode pagina={pagina} />
            <Verzendknop soort={open ? 'primair' : 'secundair'}>Bewaar en toets</Verzendknop>
          </div>
        </Uitklap>
      </Formulier>
    </Sectie>
  );
}

function Stukdagen({ pagina: { zaak, stukken, vandaag } }: { pagina: Zaakpagina }) {
  return (
    <fieldset className="veld">
      <legend>Stukken: wanneer kwam het binnen?</legend>
      <div className="flex flex-wrap gap-4">
        {GRONDDEFINITIES[zaak.grond].bewijs.map(({ code, label, verplicht }) => (
          <Veld
            key={code}
            naam={`b.${code}`}
            label={label}
            soort="date"
            breedte="middel"
            optioneel={!verplicht}
            waarde={stukken.find((stuk) => stuk.soort === 'bewijs' && stuk.code === code)?.op ?? ''}
            max={vandaag}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Periode({ pagina: { zaak } }: { pagina: Zaakpagina }) {
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <Veld naam="van" label="Eerste dag" soort="date" breedte="middel" waarde={zaak.van} />
        <Veld
          naam="tot"
          label="Laatste dag"
          soort="date"
          breedte="middel"
          optioneel
          waarde={zaak.tot ?? ''}
        />
      </div>
      {GRONDDEFINITIES[zaak.grond].duur === 'schooljaar-of-permanent' && (
        <Vinkje
          naam="permanent"
          label="Blijvend: hoeft niet elk jaar te worden verlengd"
          hint="Alleen als de verklaring zegt dat de jongere nooit geschikt zal zijn (art. 6 lid 3)."
          aan={zaak.permanent}
        />
      )}
    </>
  );
}

function Grondvraag({ veld, pagina }: { veld: Grondveld; pagina: Zaakpagina }) {
  const { zaak } = pagina;
  const naam = `g.${veld.naam}`;
  const waarde = zaak.gegevens[veld.naam] ?? '';
  const gedeeld = { naam, label: veld.label, ...(veld.hint ? { hint: veld.hint } : {}) };
  switch (veld.soort) {
    case 'datum':
      return <Veld {...gedeeld} soort="date" breedte="middel" waarde={waarde} />;
    case 'tekst':
      return <Veld {...gedeeld} optioneel maxLength={200} waarde={waarde} />;
    case 'ja-nee':
      return <Keuzes {...gedeeld} naast keuzes={veld.keuzes ?? []} waarde={waarde} />;
    case 'keuze':
      return <Keuzelijst {...gedeeld} leeg="Nog niet bekend" keuzes={veld.keuzes ?? []} waarde={waarde} />;
    case 'richtingen':
      return (
        <Keuzes
          {...gedeeld}
          meer
          naast
          keuzes={Object.entries(RICHTINGEN).map(([code, label]) => ({ waarde: code, label }))}
          waarde={waarde.split('|')}
        />
      );
    case 'verklaarder':
      return (
        <Keuzelijst
          {...gedeeld}
          leeg="Nog niet bekend"
          hint="Staat iemand er niet bij? Dan is hij niet aangewezen; de beheerder houdt de lijst bij."
          breedte="vol"
          keuzes={pagina.verklaarders.map((item) => ({
            waarde: item.id,
            label: `${item.naam}, ${VERKLAARDER_LABEL[item.soort].toLowerCase()}${item.organisatie ? `, ${item.organisatie}` : ''}`,
          }))}
          waarde={zaak.verklaarderId ?? ''}
        />
      );
    case 'buitenlandse-school':
      return (
        <Keuzelijst
          {...gedeeld}
          leeg="Nog niet bekend"
          hint="Staat de school er niet bij? Voeg haar toe bij Vrijstellingen, Verklaarders en scholen."
          breedte="vol"
          keuzes={pagina.scholen.map((school) => ({
            waarde: school.id,
            label: [school.naam, school.plaats].filter(Boolean).join(', '),
            groep: landLabel(school.land),
          }))}
          waarde={zaak.buitenlandseSchoolId ?? ''}
        />
      );
  }
}
