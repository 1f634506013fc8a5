package cn.reserve.localstack.command;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.SignInFailed;
import cn.reserve.localstack.StackData;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.demo.DemoAccounts;
import cn.reserve.localstack.demo.DemoFailed;
import cn.reserve.localstack.demo.DemoMarker;
import cn.reserve.localstack.demo.DemoSet;
import cn.reserve.localstack.demo.DemoState;

/**
 * Which data a platform gets: the demo set, the rest of a load that was interrupted, or none. The first start of a data folder
 * decides; only {@code --reset} takes it back.
 */
final class Filling {

    private final StackOptions options;
    private final boolean empty;
    private final DemoMarker marker;

    Filling(StackOptions options, boolean empty) {
        this.options = options;
        this.empty = empty;
        this.marker = DemoMarker.in(options.data());
    }

    /** A first start with {@code --empty} is remembered before it: a later plain {@code ./run} must not fill what this one began. */
    void beforeStart() {
        if (empty && !StackData.isBegun(options)) {
            marker.keepEmpty();
        }
    }

    DemoState fill(LocalStack stack) {
        if (empty) {
            keepEmpty(stack);
        } else if (marker.state() == DemoState.EMPTY) {
            say(
                    "此数据目录以 --empty 建立：不装演示数据（./run --reset 清空后可装入）",
                    "this data folder was begun with --empty: no demo data (./run --reset starts afresh, with it)");
        } else if (marker.state() == DemoState.LOADED) {
            addMissingPeople(stack);
        } else {
            load(stack);
        }
        return marker.state();
    }

    /** A load that an older launcher left unfinished has no marker; its accounts tell. */
    private void keepEmpty(LocalStack stack) {
        if (marker.state() == DemoState.UNDECIDED && new DemoAccounts(stack.keycloakAdmin()).areBegun()) {
            marker.begin();
        }
        marker.keepEmpty();
    }

    private void load(LocalStack stack) {
        if (marker.state() == DemoState.BEGUN) {
            say("上次演示数据未装完，继续装入", "the demo set was not completed last time: going on");
        }
        try {
            new DemoSet(stack).load();
        } catch (DemoFailed | SignInFailed | IllegalStateException e) {
            if (!stack.isClosed()) {
                say("演示数据未装完：" + e.getMessage(), "the demo set is not complete: " + e.getMessage());
            }
        }
    }

    /** Without them the platform works as before; the start goes on. */
    private void addMissingPeople(LocalStack stack) {
        try {
            new DemoSet(stack).addMissingPeople();
        } catch (IllegalStateException e) {
            if (!stack.isClosed()) {
                say("演示人员未补全：" + e.getMessage(), "some demo people are still missing: " + e.getMessage());
            }
        }
    }

    private void say(String zh, String en) {
        options.progress().step(zh, en);
    }
}
