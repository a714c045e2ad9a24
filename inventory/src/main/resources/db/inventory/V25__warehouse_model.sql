-- Where a bin is and what it takes, as data and not only as letters of its code. Null means: not said, no limit.
alter table inventory.place add column aisle varchar(20);
alter table inventory.place add column rack varchar(20);
alter table inventory.place add column level_code varchar(20);
alter table inventory.place add column position_code varchar(20);
alter table inventory.place add column capacity_packages numeric(18,6);
alter table inventory.place add column temperature_min numeric(5,1);
alter table inventory.place add column temperature_max numeric(5,1);
alter table inventory.place add column dangerous_classes varchar(100);
alter table inventory.place add column owner_id varchar(60);

-- A container under bond that stands in the yard is a place; its content is the stock in it, its address where it stands.
alter table inventory.place drop constraint place_kind;
alter table inventory.place add constraint place_kind
    check (kind in ('RACK', 'FLOOR', 'YARD', 'DOCK', 'CONTAINER', 'UNIT', 'OUTSIDE'));
alter table inventory.place add constraint place_temperature
    check (temperature_min is null or temperature_max is null or temperature_min <= temperature_max);
create index place_zone on inventory.place (site, zone);
