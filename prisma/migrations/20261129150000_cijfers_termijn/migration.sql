-- The figure of work on a day reads of a term to which work it belongs, and nothing else of it: that it was set and how it ended are facts.
create trigger cijfers_nieuw after insert on termijn referencing new table as nieuw for each statement execute function cijfers_geraakt_door_tabel();
create trigger cijfers_anders after update on termijn referencing old table as oud new table as nieuw for each statement
  execute function cijfers_geraakt_door_tabel('versie', 'code', 'titel', 'onderwerp_soort', 'eigenaar_id',
    'gemeente_code', 'basis', 'start_op', 'duur_eenheid', 'duur_aantal', 'terug', 'opschortingen', 'verlenging', 'status',
    'afgedaan_op', 'reden', 'vorige', 'aangemaakt_op');
create trigger cijfers_weg after delete on termijn referencing old table as oud for each statement execute function cijfers_geraakt_door_tabel();
