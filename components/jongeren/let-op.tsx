import { Mededeling } from '#components/ui/mededeling.tsx';

/** What everybody who opens something about this person must see first: a secret address, and what is good to know. */
export function LetOp({
  wie: { geheimhouding, waarschuwing },
}: {
  wie: { readonly geheimhouding: boolean; readonly waarschuwing: string | null };
}) {
  return (
    <>
      {geheimhouding && (
        <Mededeling toon="let-op" titel="Geheim adres">
          <p>Geef adres en verblijfplaats aan niemand door.</p>
        </Mededeling>
      )}
      {waarschuwing && (
        <Mededeling toon="let-op" titel="Goed om te weten">
          <p>{waarschuwing}</p>
        </Mededeling>
      )}
    </>
  );
}
