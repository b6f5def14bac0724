-- The compartment asks what the bureau chose, where the law is silent: how often someone is called before a proces-verbaal can go on.
create policy wpg on bureaukeuze for select to baken_wpg using (bureau_id = (select huidig_bureau()) and (select wpg.bevoegd()) is not null);
grant select on bureaukeuze to baken_wpg;
grant select (id, instellingen, vakantieregio) on bureau to baken_wpg; -- what keuze() reads of the bureau
grant execute on function keuze(text) to baken_wpg;
