import { Mededeling } from '#components/ui/mededeling.tsx';

/** Said before somebody counts on mail that cannot leave. */
export function GeenMailserver() {
  return (
    <div className="mb-6">
      <Mededeling toon="let-op" titel="Er is nog geen mailserver ingesteld">
        <p>Mail van Baken blijft wachten tot de beheerder dat doet.</p>
      </Mededeling>
    </div>
  );
}
