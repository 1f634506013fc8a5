import type { SupplyDemand } from '@/shared/api/schemas';

export type Entry = SupplyDemand['CatalogueEntry'];
export type Product = SupplyDemand['CatalogueDetail'];
export type Picture = SupplyDemand['ProductPicture'];
export type PictureUse = SupplyDemand['PictureUse'];
export type EnquiryInput = SupplyDemand['EnquiryRequest'];

export const productKinds: readonly SupplyDemand['ProductKind'][] = ['SUPPLY', 'CONSUMER_GOODS'];
export const pictureUses: readonly PictureUse[] = ['PRODUCT', 'CERTIFICATE'];

/** As many as the service takes. */
export const mostPictures = 5;

export const pictureAt = (product: string, picture: string) =>
  `/api/supply-demand/catalogue/${product}/pictures/${picture}/content`;

/** As small as a list shows it. */
export const smallPictureAt = (product: string, picture: string) => `${pictureAt(product, picture)}?small=true`;
