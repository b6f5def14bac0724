import type { Vraagformulier } from '#lib/moties/formulieren/queries.ts';
import { Keuzelijst, Vinkje } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

/** The question in words, the address of its figure or why there is none, and whether an ambition belongs to it. */
export function VraagVelden({ formulier }: { formulier: Vraagformulier }) {
  const { vraag, indicator } = formulier;
  return (
    <>
      <Veld
        naam="kenmerk"
        label="Kenmerk"
        hint="Zoals de raad dit punt noemt, bijvoorbeeld K1"
        breedte="kort"
        maxLength={12}
        waarde={vraag?.kenmerk ?? ''}
      />
      <Tekstvak naam="zin" label="Wat wordt er gevraagd?" rijen={2} waarde={vraag?.zin ?? ''} />
      <input type="hidden" name="indicator" value={indicator?.code ?? ''} />
      {indicator ? <Adres formulier={formulier} /> : <NietTeBerekenen formulier={formulier} />}
      <Vinkje
        naam="ambitie"
        label="Hierbij is een ambitie afgesproken"
        hint="Zonder vinkje is het cijfer ter informatie; schrijf dan in de voetnoot waarom."
        aan={vraag?.heeftAmbitie ?? true}
      />
      {vraag?.nulmeting && !vraag.nulmeting.vastgezet && (
        <Vinkje
          naam="nulmetingVervalt"
          label="Bij een ander cijfer vervalt de nulmeting"
          hint="Alleen nodig als u een ander cijfer of een andere uitsplitsing kiest; meet of vul haar daarna opnieuw in."
          aan={false}
        />
      )}
      <Tekstvak naam="voetnoot" label="Voetnoot" optioneel rijen={2} waarde={vraag?.voetnoot ?? ''} />
    </>
  );
}

function Adres({ formulier: { indicator, vraag, waarden } }: { formulier: Vraagformulier }) {
  if (!indicator) return null;
  const antwoord = vraag?.antwoord.soort === 'cijfer' ? vraag.antwoord : null;
  return (
    <>
      <Mededeling titel={indicator.titel}>{indicator.definitie}</Mededeling>
      {indicator.dimensies
        .filter(({ code }) => code !== 'maand')
        .map(({ code, label, vast }) => (
          <Keuzelijst
            key={code}
            naam={`dim-${code}`}
            label={label.charAt(0).toUpperCase() + label.slice(1)}
            waarde={antwoord?.keuze[code] ?? (antwoord?.per.includes(code) ? '*' : '')}
            leeg={vast ? 'Kies een waarde' : 'Alles bij elkaar'}
            keuzes={[
              { waarde: '*', label: 'Uitsplitsen' },
              ...(waarden[code] ?? []).map((item) => ({ waarde: item.code, label: item.label })),
            ]}
          />
        ))}
    </>
  );
}

function NietTeBerekenen({ formulier: { vraag, evaluaties } }: { formulier: Vraagformulier }) {
  const antwoord = vraag?.antwoord.soort === 'niet-te-berekenen' ? vraag.antwoord : null;
  return (
    <>
      <Tekstvak
        naam="reden"
        label="Waarom kan Baken dit niet berekenen?"
        rijen={2}
        waarde={antwoord?.reden ?? ''}
      />
      <Tekstvak
        naam="herkomst"
        label="Waar komt het cijfer dan vandaan?"
        rijen={2}
        waarde={antwoord?.herkomst ?? ''}
      />
      {evaluaties.length > 0 && (
        <Keuzelijst
          naam="evaluatieId"
          label="Beantwoordt een evaluatie dit?"
          hint="Wat de evaluatie laat zien, staat dan bij deze vraag."
          waarde={antwoord?.evaluatieId ?? ''}
          leeg="Nee"
          keuzes={evaluaties.map(({ id, titel }) => ({ waarde: id, label: titel }))}
        />
      )}
    </>
  );
}
