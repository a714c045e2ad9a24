-- When the vehicle of a gate pass left the gate. Before that a dispatch is simply taken back; after
-- it the goods have to come back, and a second person agrees.
create table inventory.gate_exit (
    gate_pass varchar(60) not null primary key references inventory.gate_pass (number),
    left_at timestamp(6) with time zone not null,
    noted_by varchar(100) not null
);

create table inventory.gate_return (
    id bigint not null primary key,
    gate_pass varchar(60) not null references inventory.gate_pass (number),
    reason varchar(1000) not null,
    asked_by varchar(100) not null,
    asked_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    decided_by varchar(100),
    decided_at timestamp(6) with time zone,
    constraint gate_return_state check (state in ('ASKED', 'BACK', 'REJECTED'))
);
create sequence inventory.gate_return_seq start with 1 increment by 1;
create index gate_return_pass on inventory.gate_return (gate_pass, id);
