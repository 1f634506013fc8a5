import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { pageOf } from '@/shared/api/page';
import type { SupplyDemandQuery } from '@/shared/api/schemas';
import { uploadFile } from '@/shared/api/uploadFile';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { EnquiryInput, Picture, PictureUse, Product } from '../model';

export function useCatalogue(params: ListParams) {
  const query = listQuery<SupplyDemandQuery<'listCatalogue'>>(params);
  return useQuery({
    queryKey: ['catalogue', query],
    queryFn: async () => pageOf(await body(supplyDemand.GET('/api/supply-demand/catalogue', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
}

export function useProduct(product: string) {
  return useQuery({
    queryKey: ['catalogue-product', product],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/catalogue/{product}', { params: { path: { product } } })),
  });
}

export interface NewPicture {
  file: File;
  use: PictureUse;
  caption: string;
}

export async function addPicture(
  product: string,
  { file, use, caption }: NewPicture,
  key: string,
  onProgress: (percent: number) => void,
): Promise<Picture> {
  const path = `/api/supply-demand/catalogue/${product}/pictures?${new URLSearchParams({ use, caption })}`;
  return await uploadFile<Picture>(path, file, key, onProgress);
}

export async function removePicture(product: string, picture: string): Promise<void> {
  await body(
    supplyDemand.DELETE('/api/supply-demand/catalogue/{product}/pictures/{picture}', {
      params: { path: { product, picture } },
    }),
  );
}

const at = ({ entry, version }: Product) => ({
  path: { product: entry.id },
  header: { 'If-Match': ifMatch(version) },
});

export async function takeDownProduct(product: Product, reason: string): Promise<Product> {
  return await body(
    supplyDemand.POST('/api/supply-demand/catalogue/{product}/taking-down', { params: at(product), body: { reason } }),
  );
}

export async function putBackProduct(product: Product): Promise<Product> {
  return await body(supplyDemand.POST('/api/supply-demand/catalogue/{product}/putting-back', { params: at(product) }));
}

const atPicture = (product: Product, picture: Picture) => ({
  path: { product: product.entry.id, picture: picture.id },
});

export async function takeDownPicture(product: Product, picture: Picture, reason: string): Promise<Product> {
  return await body(
    supplyDemand.POST('/api/supply-demand/catalogue/{product}/pictures/{picture}/taking-down', {
      params: atPicture(product, picture),
      body: { reason },
    }),
  );
}

export async function putBackPicture(product: Product, picture: Picture): Promise<Product> {
  return await body(
    supplyDemand.POST('/api/supply-demand/catalogue/{product}/pictures/{picture}/putting-back', {
      params: atPicture(product, picture),
    }),
  );
}

export async function sendEnquiry(product: string, input: EnquiryInput, key: string) {
  return await body(
    supplyDemand.POST('/api/supply-demand/catalogue/{product}/enquiries', {
      params: { path: { product }, header: { 'Idempotency-Key': key } },
      body: input,
    }),
  );
}
