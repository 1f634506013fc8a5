-- Those that do not keep to a rule about age, few among many.
CREATE INDEX list_item_flagged ON list_item (list_id, number, id) WHERE flagged;
