-- Who published a batch, beside who prepared and who approved it: the chain names all of them by what does not change, not by the name that
-- a person chose. Batches from before know the publisher's name from their record only.
ALTER TABLE whitelist_batch ADD COLUMN published_by text, ADD COLUMN published_by_name text;
