-- Out of which status goods are declared, by the step: what took part in a procedure lies here as released.
-- Goods of the Union that are to be exported, and those that come back, lie in temporary storage when they
-- were received here. Without a status the goods are not in the house (10 after 21 or 23).
alter table customs.procedure_step add column from_status varchar(20);
update customs.procedure_step set from_status = 'TEMPORARY_STORAGE' where previous = '00' or requested = '60';
update customs.procedure_step set from_status = 'CUSTOMS_WAREHOUSE' where previous = '70';
update customs.procedure_step set from_status = 'RELEASED' where previous in ('51', '53', '77', '78', '91');

-- What goods become that leave under customs control, and those that are free of duties afterwards.
update customs.procedure_rule set stock_status = 'RE_EXPORT', mark = 'U', source = 'Decision 378; leaves for abroad'
    where code in ('10', '21', '23') and stock_status is null;
update customs.procedure_rule set stock_status = 'RELEASED', mark = 'U', source = 'Decision 378; goods of the Union again'
    where code = '60' and stock_status is null;
update customs.procedure_rule set stock_status = 'RELEASED', mark = 'U', source = 'Decision 378'
    where code = '90' and stock_status is null;
update customs.procedure_rule set stock_status = 'RE_EXPORT', mark = 'U', source = 'Decision 378; to the place of destruction, under control'
    where code = '93' and stock_status is null;
update customs.procedure_rule set stock_status = 'RELEASED', mark = 'U', source = 'Decision 378; handed over to the State'
    where code = '94' and stock_status is null;

-- Temporary import and processing suspend duties too: their placements are not under bond, and no line of
-- the report of the warehouse's owner.
alter table customs.placement add column procedure_code varchar(2) default '70' not null;
update customs.placement p set procedure_code = coalesce(
    (select substring(d.procedure_code, 1, 2) from customs.declaration d where d.id = p.declaration), '70');
