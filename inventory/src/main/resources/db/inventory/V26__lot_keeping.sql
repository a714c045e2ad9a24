-- How a lot is to be kept where its papers say other than what is usual for its commodity. Rows are only added; the latest word
-- holds. Null class: no dangerous goods. Null degrees: any.
create table inventory.lot_keeping (
    id bigint not null primary key,
    lot varchar(16) not null references inventory.lot (id),
    need varchar(10) not null,
    dangerous_class varchar(10),
    temperature_min numeric(5,1),
    temperature_max numeric(5,1),
    reason varchar(1000) not null,
    actor varchar(100) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint lot_keeping_temperature
        check (temperature_min is null or temperature_max is null or temperature_min <= temperature_max)
);
create sequence inventory.lot_keeping_seq start with 1 increment by 1;
create index lot_keeping_lot on inventory.lot_keeping (lot, id);
