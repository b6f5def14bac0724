-- The work of today is kept by who has it in hand too (ADR 25). Of werkproces only that is read; the rest comes from facts.
create trigger cijfers_nieuw after insert on werkproces referencing new table as nieuw for each statement execute function cijfers_geraakt_door_tabel();
create trigger cijfers_anders after update on werkproces referencing old table as oud new table as nieuw for each statement
  execute function cijfers_geraakt_door_tabel('versie', 'extern_id', 'jongere_id', 'soort', 'routekaart', 'routes', 'doelgroep', 'status', 'gemeente_code',
    'school_id', 'sector', 'gestart_op', 'gesloten_op', 'resultaat_code', 'sluitreden', 'bevestigd_op', 'volgende_actie', 'volgende_datum',
    'laatste_contact');
create trigger cijfers_weg after delete on werkproces referencing old table as oud for each statement execute function cijfers_geraakt_door_tabel();
