-- An act, or a take-over, that is taken back is no longer so since a moment of its own, as any posting; null for the moment of the approval.
alter table inventory.stock_act add column back_effective_at timestamp(6) with time zone;
alter table inventory.take_over add column reversal_effective_at timestamp(6) with time zone;
