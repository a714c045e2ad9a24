-- Goods that customs detained when their procedure was terminated, and took away under a protocol.
alter table inventory.stock_act drop constraint stock_act_kind;
alter table inventory.stock_act add constraint stock_act_kind check (kind in
    ('SHORTAGE', 'SURPLUS', 'DESTRUCTION', 'LOSS', 'NATURAL_LOSS', 'REFUSAL', 'DETENTION'));
