import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Product } from './model';
import ProductPage from './ProductPage';

const id = '01989f00-0000-7000-8000-00000000000e';
const enterprise = { uscc: '91510300MA6200001X', name: '自贡川南家电有限公司' };
const product: Product = {
  entry: {
    id,
    kind: 'CONSUMER_GOODS',
    enterprise,
    county: '510302',
    countyName: '自流井区',
    category: 'APPLIANCE',
    product: '釜溪',
    model: 'BCD-520W',
    energyGrade: 1,
    priceFrom: null,
    priceTo: null,
    picture: '01989f00-0000-7000-8000-00000000000f',
    updatedAt: '2026-11-20T08:00:00Z',
    origin: null,
  },
  supply: null,
  good: {
    id,
    version: 0,
    enterprise,
    county: '510302',
    countyName: '自流井区',
    category: 'APPLIANCE',
    brand: '釜溪',
    model: 'BCD-520W',
    energyGrade: 1,
    waterGrade: null,
    yearlyCapacity: 80_000,
    recoveryOffer: null,
    description: null,
    tradeInOffer: '旧冰箱最高抵 800 元',
    createdAt: '2026-11-20T08:00:00Z',
    updatedAt: '2026-11-20T08:00:00Z',
    takenDown: null,
  },
  pictures: [
    {
      id: '01989f00-0000-7000-8000-00000000000f',
      use: 'PRODUCT',
      caption: '外观',
      width: 640,
      height: 400,
      size: 9000,
      sha256: 'a'.repeat(64),
      addedAt: '2026-11-20T08:00:00Z',
      takenDown: null,
    },
  ],
  own: false,
  version: 0,
  takenDown: null,
  supervised: false,
};

function open(shown: Product) {
  server.use(http.get('*/api/supply-demand/catalogue/:id', () => HttpResponse.json(shown)));
  renderPage(
    <Routes>
      <Route path="/catalogue/:id" element={<ProductPage />} />
    </Routes>,
    { at: `/catalogue/${id}`, roles: ['enterprise'] },
  );
}

it('shows figures and pictures, and sends what somebody wants to know', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/supply-demand/catalogue/:id/enquiries', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id }, { status: 201 });
    }),
  );
  open(product);
  expect(await screen.findByRole('img', { name: '外观' })).toBeInTheDocument();
  expect(screen.getByText('旧冰箱最高抵 800 元')).toBeInTheDocument();
  expect(screen.queryByText('认证和证书')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '询问供方' }));
  await userEvent.type(await screen.findByLabelText('主题'), '交货期');
  await userEvent.type(screen.getByLabelText('内容'), '能否月底前送货？');
  await userEvent.click(screen.getByRole('button', { name: /^发\s?送$/ }));
  await waitFor(() => expect(sent).toEqual([{ subject: '交货期', message: '能否月底前送货？' }]));
});

it('lets its enterprise add pictures and certificates, and nobody ask of themselves', async () => {
  open({ ...product, own: true });
  expect(await screen.findByRole('button', { name: /上传产品图片/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /上传证书图片/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '删除图片「外观」' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '询问供方' })).toBeNull();
});

it('says when the product has gone', async () => {
  server.use(
    http.get('*/api/supply-demand/catalogue/:id', () =>
      HttpResponse.json(
        { status: 404, code: 'catalogue-product.not-found', detail: '目录中没有这个产品，可能已被移出。' },
        { status: 404 },
      ),
    ),
  );
  renderPage(
    <Routes>
      <Route path="/catalogue/:id" element={<ProductPage />} />
    </Routes>,
    { at: `/catalogue/${id}`, roles: ['bank-officer'] },
  );
  expect(await screen.findByText('没有找到该内容')).toBeInTheDocument();
});

it('says of another city’s product where to turn to, and offers no question that nobody would answer', async () => {
  const origin = {
    city: '510700',
    cityName: '绵阳市',
    office: '绵阳市经济和信息化局',
    contact: '0816-2222222',
  };
  open({ ...product, entry: { ...product.entry, origin } });
  expect(await screen.findByText(/来自绵阳市/)).toBeInTheDocument();
  expect(screen.getByText(/绵阳市经济和信息化局（0816-2222222）/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '询问供方' })).toBeNull();
});
