import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_TELBRON } from '#lib/jongeren/schooljaren/labels.ts';
import { TELBRONNEN, type Schooljarenpagina, type Telling } from '#lib/jongeren/schooljaren/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { stelVast: Actie; trekIn: Actie };

/** How many full school years are established, what that means for the leerplicht, and a form to establish it. */
export function Schooljaren({ pagina, acties }: { pagina: Schooljarenpagina; acties: Acties }) {
  const { tellingen, einde, naLeeftijd } = pagina;
  const eerder = einde < naLeeftijd;
  return (
    <div className="twee-kolommen">
      <div className="secties">
        <Sectie titel="Einde van de leerplicht">
          <p>
            <strong>{formatDatum(einde)}</strong>
            {eerder
              ? `, na twaalf volledige schooljaren. Naar leeftijd zou het ${formatDatum(naLeeftijd)} zijn. Daarna geldt de kwalificatieplicht.`
              : ', naar leeftijd: het einde van het schooljaar waarin de jongere zestien wordt.'}
          </p>
          {!tellingen.some(({ geldt }) => geldt) && (
            <p className="text-muted text-klein">
              Niet vastgesteld is niet nul: zolang hier niets staat, beslist alleen de leeftijd (Leerplichtwet
              1969, art. 3 lid 1).
            </p>
          )}
        </Sectie>
        {pagina.mag && <Vaststellen pagina={pagina} actie={acties.stelVast} />}
      </div>
      <Sectie titel="Vastgesteld" aantal={tellingen.length}>
        {tellingen.length === 0 ? (
          <LegeStaat titel="Nog niets vastgesteld">De leeftijd beslist.</LegeStaat>
        ) : (
          <Lijst label="Vastgestelde schooljaren">
            {tellingen.map((telling) => (
              <Regel key={telling.id} telling={telling} pagina={pagina} actie={acties.trekIn} />
            ))}
          </Lijst>
        )}
      </Sectie>
    </div>
  );
}

function Regel({ telling, pagina, actie }: { telling: Telling; pagina: Schooljarenpagina; actie: Actie }) {
  const { id, aantal, totEnMet, geldt, ingetrokken, vastgesteldOp, bron, door, toelichting } = telling;
  const { overgenomenVan } = telling;
  const stand = ingetrokken ? 'Ingetrokken' : geldt ? 'Geldt' : 'Vervangen';
  return (
    <Lijstrij
      titel={`${aantal} schooljaren tot en met ${totEnMet}`}
      onder={[
        formatDatum(vastgesteldOp),
        door,
        LABEL_TELBRON[bron],
        toelichting,
        overgenomenVan && `overgenomen van ${overgenomenVan}`,
        ingetrokken && `ingetrokken: ${ingetrokken}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <Status toon={geldt ? 'goed' : 'neutraal'}>{stand}</Status>
      {pagina.mag && !ingetrokken && (
        <Uitklap titel="Trek in" knop="stil" klein>
          <Formulier
            actie={actie}
            verborgen={{ jongereId: pagina.jongereId, id }}
            uniek={id}
            label={`Intrekken: ${aantal} schooljaren tot en met ${totEnMet}`}
          >
            <Veld naam="reden" label="Waarom klopt het niet?" maxLength={300} />
            <Verzendknop soort="secundair" klein>
              Trek in
            </Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Lijstrij>
  );
}

function Vaststellen({ pagina, actie }: { pagina: Schooljarenpagina; actie: Actie }) {
  return (
    <Sectie titel="Stel vast">
      <Formulier
        actie={actie}
        verborgen={{ jongereId: pagina.jongereId }}
        label="Volledige schooljaren vaststellen"
      >
        <Veld
          naam="basisschool"
          label="Schooljaren basisonderwijs"
          hint="Alleen hele schooljaren, ook in het buitenland."
          soort="number"
          min={0}
          max={12}
          breedte="kort"
        />
        <Keuzes
          naam="basisschoolDoorlopen"
          label="Is de basisschool doorlopen?"
          hint="Wie de basisschool in minder dan acht jaar doorliep, wordt voor acht jaar geteld (art. 3 lid 2)."
          naast
          keuzes={[
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee' },
          ]}
        />
        <Veld naam="daarna" label="Schooljaren daarna" soort="number" min={0} max={14} breedte="kort" />
        <Keuzelijst
          naam="totEnMet"
          label="Geteld tot en met schooljaar"
          keuzes={pagina.schooljaren.map((jaar) => ({ waarde: jaar, label: jaar }))}
          waarde={pagina.schooljaren[0] ?? ''}
        />
        <Keuzelijst
          naam="bron"
          label="Waaruit blijkt het?"
          leeg="Kies"
          breedte="vol"
          keuzes={TELBRONNEN.map((waarde) => ({ waarde, label: LABEL_TELBRON[waarde] }))}
        />
        <Veld
          naam="vastgesteldOp"
          label="Vastgesteld op"
          soort="date"
          breedte="middel"
          waarde={pagina.vandaag}
          max={pagina.vandaag}
        />
        <Veld naam="toelichting" label="Toelichting" optioneel maxLength={300} />
        <Verzendknop>Stel vast</Verzendknop>
      </Formulier>
    </Sectie>
  );
}
