-- Pick lists. What a list lays its hand on stands in inventory.reservation under the number of the list: the column
-- declaration names the holder, which is a declaration or a pick list.
create table inventory.pick_list (
    id bigint not null primary key,
    site varchar(40) not null references inventory.site (code),
    consignee varchar(200) not null,
    discharge varchar(5) not null,
    state varchar(10) not null,
    asked numeric(18,6),
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    in_hand varchar(100),
    closed_by varchar(100),
    closed_at timestamp(6) with time zone,
    gate_pass varchar(60),
    note varchar(1000),
    constraint pick_list_discharge check (discharge in ('FIFO', 'FEFO', 'NAMED')),
    constraint pick_list_state check (state in ('OPEN', 'DISPATCHED', 'CANCELLED'))
);
create sequence inventory.pick_list_seq start with 1 increment by 1;
create index pick_list_state_of on inventory.pick_list (site, state, id);

create table inventory.pick_line (
    id bigint not null primary key,
    pick_list bigint not null references inventory.pick_list (id),
    line integer not null,
    lot varchar(16) not null references inventory.lot (id),
    place bigint not null references inventory.place (id),
    status varchar(20) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    picked_packages numeric(18,6) not null,
    picked_net_kg numeric(18,6) not null,
    picked_gross_kg numeric(18,6) not null,
    picked_supplementary_quantity numeric(18,6) not null,
    state varchar(6) not null,
    reason varchar(1000),
    picked_by varchar(100),
    picked_at timestamp(6) with time zone,
    put_away_at timestamp(6) with time zone not null,
    ends_on date,
    turn integer not null,
    turns integer not null,
    constraint pick_line_of unique (pick_list, line),
    constraint pick_line_state check (state in ('OPEN', 'PICKED', 'SHORT')),
    constraint pick_line_not_more_than_kept check (picked_packages <= packages and picked_net_kg <= net_kg
        and picked_gross_kg <= gross_kg and picked_supplementary_quantity <= supplementary_quantity)
);
create sequence inventory.pick_line_seq start with 1 increment by 50;
create index pick_line_lot on inventory.pick_line (lot);

-- Every single taking from a bin; one that was undone says by whom and when.
create table inventory.pick_mark (
    id bigint not null primary key,
    pick_line bigint not null references inventory.pick_line (id),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    short_reason varchar(1000),
    actor varchar(100) not null,
    picked_at timestamp(6) with time zone not null,
    undone_by varchar(100),
    undone_at timestamp(6) with time zone
);
create sequence inventory.pick_mark_seq start with 1 increment by 1;
create index pick_mark_of on inventory.pick_mark (pick_line, id);
