package cn.reserve.localstack.demo;

import cn.reserve.localstack.BrowserLogin;
import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Progress;
import java.util.List;

/** Loads the demo set once per data folder; what an interrupted load did is found and not done again. */
public final class DemoSet {

    private final LocalStack stack;
    private final Progress progress;
    private final DemoMarker marker;

    public DemoSet(LocalStack stack) {
        this.stack = stack;
        this.progress = stack.options().progress();
        this.marker = DemoMarker.in(stack.options().data());
    }

    /** Accounts only, with the second factor off: what tests begin with that make their own records. */
    public void loadAccounts() {
        marker.begin();
        DemoAccounts accounts = new DemoAccounts(stack.keycloakAdmin());
        accounts.create();
        accounts.switchOffSecondFactor();
        BrowserLogin.allowTokenClients(stack);
        progress.step(
                "演示人员就绪；演示环境已关闭一次性口令（realm 文件中默认要求）",
                "demo people are there; the second factor, on in the realm file, is off for the demo");
    }

    /** People that came to the demo set after this folder was loaded: {@code ./run} names them, so they can sign in. */
    public void addMissingPeople() {
        List<String> added = new DemoAccounts(stack.keycloakAdmin()).addMissing();
        if (!added.isEmpty()) {
            String names = String.join(", ", added);
            progress.step("补建演示人员：" + names, "demo people added: " + names);
        }
    }

    /** Everything; call it when the stack is ready. */
    public void load() {
        progress.step("装入演示数据…", "loading the demo set…");
        loadAccounts();
        DemoCity city = DemoCity.ofThisYear();
        DemoDesk desk = new DemoDesk(BrowserLogin.to(stack));
        new DemoCodes(desk, progress).load(stack.options().root());
        new DemoEnterprises(desk).load(city.enterprises());
        progress.step("演示企业：已登记并核验", "demo enterprises: registered and verified");
        new DemoListings(desk).load(city.supplies(), city.demands());
        new DemoMatching(desk).load();
        progress.step("演示供需：已登记、匹配、评价", "demo supply and demand: listed, matched, marked");
        new DemoRounds(desk).load(city.collection());
        new DemoNetwork(desk).load(city.network());
        new DemoCatalogue(desk).load();
        progress.step(
                "演示回收网络和产品目录：站点、以旧换新、年度数据、消费品和询问",
                "demo recycling network and catalogue: sites, trade-in, yearly figures, consumer goods, an enquiry");
        new DemoProjects(desk).load(city.projects());
        progress.step("演示项目：已申报、审核、公布备选项目清单", "demo projects: filed, reviewed, whitelisted");
        new DemoProgress(desk).load(city);
        progress.step("演示进度：开工、调度、专项资金、变更申请", "demo progress: starts, dispatch, special funds, a change request");
        new DemoLists(desk).load(city.lists());
        progress.step("演示年度清单：电梯、施工设备、建筑节能", "demo lists: elevators, construction machinery, buildings");
        new DemoDocking(desk).load();
        new DemoSupplyDocking(desk).load();
        new DemoDiagnosis(desk).load();
        new DemoLoop(desk).load();
        progress.step(
                "演示对接：银企对接、供需对接、诊断服务和废旧设备处置",
                "demo dockings: with banks, of demands and supplies; a diagnosis; retired equipment");
        new DemoExchange(desk, stack.secrets().exchange("province")).load();
        progress.step("演示省平台交换：绵阳市的供给和需求、一处冲突", "demo exchange with the province: listings of Mianyang, a conflict");
        marker.finish();
        progress.step("演示数据已装入", "the demo set is loaded");
    }
}
