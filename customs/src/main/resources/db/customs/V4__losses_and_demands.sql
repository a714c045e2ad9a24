-- A placement may also be ended by an act: a shortage, a destruction, a loss. What an act ended can
-- be taken back by a mirrored row.
alter table customs.discharge alter column declaration drop not null;
alter table customs.discharge alter column item drop not null;
alter table customs.discharge add column ground varchar(60);
alter table customs.discharge add column duty_became varchar(10);
alter table customs.discharge add column reverses bigint;
alter table customs.discharge add constraint discharge_reversed_once unique (reverses);
create index discharge_ground on customs.discharge (ground);

-- Duty that fell due without a declaration to pay it with. The amount is unknown until customs
-- assesses goods that were never placed under bond.
create table customs.duty_demand (
    id bigint not null primary key,
    lot varchar(20) not null,
    owner varchar(60) not null,
    declaration bigint,
    item integer,
    ground varchar(60) not null,
    packages numeric(18, 6) not null,
    net_kg numeric(18, 6) not null,
    gross_kg numeric(18, 6) not null,
    supplementary_quantity numeric(18, 6),
    supplementary_unit varchar(3),
    amount numeric(20, 2) check (amount >= 0),
    guarantee varchar(20),
    state varchar(12) not null,
    owed_since date not null,
    document varchar(200),
    settled_by varchar(100),
    settled_at timestamp(6) with time zone,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    constraint duty_demand_state check (state in ('TO_ASSESS', 'OPEN', 'PAID', 'WITHDRAWN'))
);
create sequence customs.duty_demand_seq start with 1 increment by 50;
create index duty_demand_lot on customs.duty_demand (lot, ground);
create index duty_demand_state_of on customs.duty_demand (state, id);
