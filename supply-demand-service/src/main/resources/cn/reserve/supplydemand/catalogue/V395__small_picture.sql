-- Lists show small pictures, which are made when a picture comes; of those from before, and of those that no reader here can draw, the whole picture is sent.
ALTER TABLE product_picture ADD COLUMN small bytea;
COMMENT ON COLUMN product_picture.small IS 'JPEG of at most 240 pixels a side';
