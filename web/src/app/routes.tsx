import { type ComponentType, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { createBrowserRouter, type RouteObject } from 'react-router';
import type { Area } from './access';
import { Home } from './pages/Home';
import { Entrance } from './shell/Entrance';
import { Guard, Stop } from './shell/Guard';
import { PageFailed } from './shell/PageFailed';

type Loader = () => Promise<{ default: ComponentType }>;

function page(path: string, area: Area, load: Loader): RouteObject {
  const Page = lazy(load);
  return {
    path,
    element: (
      <Guard area={area}>
        <Page />
      </Guard>
    ),
  };
}

/** A page for everybody who is signed in. */
function common(path: string, load: Loader): RouteObject {
  const Page = lazy(load);
  return { path, element: <Page /> };
}

const SearchPage = lazy(() => import('@/features/search/SearchPage'));

function NotFound() {
  const { t } = useTranslation();
  return <Stop status={404} title={t('app.notFound')} />;
}

export const router = createBrowserRouter([
  {
    element: <Entrance />,
    errorElement: <PageFailed />,
    children: [
      { path: '/', element: <Home /> },
      { path: '/search', element: <SearchPage /> },
      page('/enterprise', 'enterprise', () => import('@/features/enterprise/OwnEnterprisePage')),
      page('/invitation', 'enterprise', () => import('@/features/enterprise/people/AcceptInvitationPage')),
      page('/enterprises', 'enterprises', () => import('@/features/enterprise/EnterprisesPage')),
      page('/enterprises/:id', 'enterprises', () => import('@/features/enterprise/EnterprisePage')),
      page('/inbox', 'inbox', () => import('@/features/review/InboxPage')),
      page('/workload', 'workload', () => import('@/features/review/WorkloadPage')),
      page('/enterprise-amendments', 'enterprises', () => import('@/features/enterprise/amendment/AmendmentsPage')),
      page('/projects', 'projects', () => import('@/features/project/ProjectsPage')),
      page('/projects/new', 'projects', () => import('@/features/project/NewProjectPage')),
      page('/projects/:id', 'projects', () => import('@/features/project/ProjectPage')),
      page('/projects/:id/edit', 'projects', () => import('@/features/project/EditProjectPage')),
      page('/projects/:id/versions', 'projects', () => import('@/features/project/versions/VersionsPage')),
      page('/projects/:id/change', 'projects', () => import('@/features/project/changes/ProposeChangePage')),
      page('/change-requests', 'change-requests', () => import('@/features/project/changes/ChangesPage')),
      page('/change-requests/:id', 'change-requests', () => import('@/features/project/changes/ChangePage')),
      page('/change-requests/:id/edit', 'change-requests', () => import('@/features/project/changes/MendChangePage')),
      page('/overview', 'overview', () => import('@/features/overview/OverviewPage')),
      page('/reserve', 'reserve', () => import('@/features/reserve/BalancePage')),
      page('/reserve/projects', 'reserve', () => import('@/features/reserve/ReserveRowsPage')),
      page('/stage-reports', 'stage-reports', () => import('@/features/stagereport/StageReportsPage')),
      page('/special-funds', 'special-funds', () => import('@/features/fund/FundsPage')),
      page('/plan-overview', 'plan-overview', () => import('@/features/planoverview/PlanOverviewPage')),
      page('/measures', 'measures', () => import('@/features/measure/MeasuresPage')),
      page('/measures/:id', 'measures', () => import('@/features/measure/MeasurePage')),
      page('/targets', 'targets', () => import('@/features/target/TargetsPage')),
      page('/targets/:id', 'targets', () => import('@/features/target/TargetPage')),
      page('/policy-library', 'policy-library', () => import('@/features/policydoc/PolicyLibraryPage')),
      page('/policy-library/:id', 'policy-library', () => import('@/features/policydoc/PolicyDocumentPage')),
      page('/policy-library/:id/reading', 'policy-library', () => import('@/features/planimport/PlanReadingPage')),
      page('/annual-lists', 'annual-lists', () => import('@/features/annuallist/AnnualListsPage')),
      page('/annual-lists/:id', 'annual-lists', () => import('@/features/annuallist/AnnualListPage')),
      page('/annual-lists/items/:id', 'annual-lists', () => import('@/features/annuallist/AnnualListItemPage')),
      page('/dispatch', 'dispatch', () => import('@/features/dispatch/RoundsPage')),
      page('/dispatch/rounds/:id', 'dispatch', () => import('@/features/dispatch/RoundPage')),
      page('/dispatch/reports', 'dispatch', () => import('@/features/dispatch/ReportsPage')),
      page('/dispatch/reports/:id', 'dispatch', () => import('@/features/dispatch/ReportPage')),
      page('/dispatch/problems', 'dispatch', () => import('@/features/dispatch/ProblemsPage')),
      page('/dispatch/notices', 'dispatch', () => import('@/features/dispatch/NoticesPage')),
      page('/light-rules', 'light-rules', () => import('@/features/dispatch/LightRulesPage')),
      page('/whitelist', 'whitelist', () => import('@/features/whitelist/BatchesPage')),
      page('/whitelist/candidates', 'whitelist', () => import('@/features/whitelist/CandidatesPage')),
      page('/whitelist/:id', 'whitelist', () => import('@/features/whitelist/BatchPage')),
      page('/listed', 'listed', () => import('@/features/listed/ListedPage')),
      page('/collection-rounds', 'collection-rounds', () => import('@/features/collection/RoundsPage')),
      page('/collection-rounds/:id', 'collection-rounds', () => import('@/features/collection/RoundPage')),
      page('/submissions/:id', 'collection-rounds', () => import('@/features/collection/SubmissionPage')),
      page('/demands', 'demands', () => import('@/features/demand/DemandsPage')),
      page('/demands/:id', 'demands', () => import('@/features/demand/DemandPage')),
      page('/supplies', 'supplies', () => import('@/features/supply/SuppliesPage')),
      page('/matches', 'matches', () => import('@/features/matching/MatchedPage')),
      page('/matching', 'matching', () => import('@/features/matching/MatchingPage')),
      page('/exchange', 'exchange', () => import('@/features/exchange/OutgoingPage')),
      page('/exchange/incoming', 'exchange', () => import('@/features/exchange/IncomingPage')),
      page('/exchange/conflicts', 'exchange', () => import('@/features/exchange/ConflictsPage')),
      page('/catalogue', 'catalogue', () => import('@/features/catalogue/CataloguePage')),
      page('/catalogue/:id', 'catalogue', () => import('@/features/catalogue/ProductPage')),
      page('/consumer-goods', 'consumer-goods', () => import('@/features/consumergoods/GoodsPage')),
      page('/enquiries', 'enquiries', () => import('@/features/enquiry/EnquiriesPage')),
      page('/enquiries/:id', 'enquiries', () => import('@/features/enquiry/EnquiryPage')),
      page('/dockings', 'dockings', () => import('@/features/supplydocking/DockingsPage')),
      page('/dockings/:id', 'dockings', () => import('@/features/supplydocking/DockingPage')),
      page('/docking-figures', 'docking-figures', () => import('@/features/supplydocking/FiguresPage')),
      page('/service-providers', 'service-providers', () => import('@/features/serviceprovider/ProvidersPage')),
      page('/service-providers/:id', 'service-providers', () => import('@/features/serviceprovider/ProviderPage')),
      page('/diagnoses', 'diagnoses', () => import('@/features/diagnosis/DiagnosesPage')),
      page('/diagnoses/:id', 'diagnoses', () => import('@/features/diagnosis/DiagnosisPage')),
      page('/recyclers', 'recyclers', () => import('@/features/recycler/RecyclersPage')),
      page('/equipment-disposals', 'equipment-disposals', () => import('@/features/disposal/DisposalsPage')),
      page('/equipment-disposals/:id', 'equipment-disposals', () => import('@/features/disposal/DisposalPage')),
      page('/recycling-sites', 'recycling-sites', () => import('@/features/network/SitesPage')),
      page('/recycling-sites/:id', 'recycling-sites', () => import('@/features/network/SitePage')),
      page('/trade-in', 'trade-in', () => import('@/features/tradein/OffersPage')),
      page('/trade-in/:id', 'trade-in', () => import('@/features/tradein/OfferPage')),
      page('/recovery', 'recovery', () => import('@/features/recovery/RecoveryPage')),
      page('/needs', 'needs', () => import('@/features/need/NeedsPage')),
      page('/needs/:id', 'needs', () => import('@/features/need/NeedPage')),
      page('/cases', 'cases', () => import('@/features/docking/CasesPage')),
      page('/cases/:id', 'cases', () => import('@/features/docking/CasePage')),
      page('/audit', 'audit', () => import('@/features/audit/AuditPage')),
      page('/codes', 'codes', () => import('@/features/codes/CodesPage')),
      page('/field-units', 'field-units', () => import('@/features/fieldunits/FieldUnitsPage')),
      page('/list-types', 'list-types', () => import('@/features/listtype/ListTypesPage')),
      page('/list-types/:code', 'list-types', () => import('@/features/listtype/ListTypePage')),
      page('/sheet-templates', 'sheet-templates', () => import('@/features/sheettemplate/TemplatesPage')),
      page('/sheet-templates/:kind', 'sheet-templates', () => import('@/features/sheettemplate/TemplatePage')),
      page('/return-phrases', 'return-phrases', () => import('@/features/phrase/PhrasesPage')),
      page('/policy-rules', 'policy-rules', () => import('@/features/rules/RulesPage')),
      page('/policy-rules/:ruleId/:number', 'policy-rules', () => import('@/features/rules/RulePage')),
      common('/notices', () => import('@/features/notice/NoticesPage')),
      common('/notices/settings', () => import('@/features/notice/NoticeSettingsPage')),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
