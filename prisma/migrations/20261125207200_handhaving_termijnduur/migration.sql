-- How long a term lasts may differ per bureau; the compartment sets terms, so it reads that too.
create policy wpg on termijninstelling for select to baken_wpg using (bureau_id = (select huidig_bureau()) and (select wpg.bevoegd()) is not null);
grant select on termijninstelling to baken_wpg;
