package cn.reserve.localstack.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented person.
 *
 * @param role realm role; null for people who register an enterprise and begin as applicants
 * @param organisation alias; null as well for those
 */
public record DemoPerson(
        String username,
        String name,
        String title,
        @Nullable String role,
        @Nullable String organisation) {

    /** The one password of all demo people; it exists only in the demo set. */
    public static final String PASSWORD = "Demo-2026-Reserve";

    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("enterprise-a", "王建国", "企业（提出需求） | enterprise with demands", null, null),
            new DemoPerson("enterprise-b", "李雪梅", "企业（设备供给） | enterprise with supplies", null, null),
            new DemoPerson(
                    "district-510302", "陈志强", "自流井区审核 | district reviewer", "district-reviewer", "district-510302"),
            new DemoPerson(
                    "district-510304", "周敏", "大安区审核 | district reviewer", "district-reviewer", "district-510304"),
            new DemoPerson("bureau-economy", "刘芳", "市经信局审核 | bureau reviewer", "bureau-reviewer", "bureau-economy"),
            new DemoPerson("bureau-commerce", "邓燕", "市商务局 | commerce bureau", "bureau-reviewer", "bureau-commerce"),
            new DemoPerson(
                    "commission-preparer", "赵磊", "市发改委经办 | commission preparer", "commission-preparer", "commission"),
            new DemoPerson(
                    "commission-approver", "孙丽华", "市发改委审批 | commission approver", "commission-approver", "commission"),
            new DemoPerson(
                    "bank-officer-a",
                    "吴伟",
                    DemoOrganisation.BANK_A.name() + "客户经理 | bank officer",
                    "bank-officer",
                    DemoOrganisation.BANK_A.alias()),
            new DemoPerson(
                    "bank-manager-a",
                    "郑洁",
                    DemoOrganisation.BANK_A.name() + "负责人 | bank manager",
                    "bank-manager",
                    DemoOrganisation.BANK_A.alias()),
            new DemoPerson(
                    "bank-officer-b",
                    "冯涛",
                    DemoOrganisation.BANK_B.name() + "客户经理 | bank officer",
                    "bank-officer",
                    DemoOrganisation.BANK_B.alias()),
            new DemoPerson("central-bank", "蒋英", "人民银行 | central bank", "central-bank", "central-bank"),
            new DemoPerson("finance-bureau", "沈军", "市财政局 | finance bureau", "finance-bureau", "finance-bureau"),
            new DemoPerson("auditor", "韩雪", "审计（只读） | auditor", "auditor", "platform"),
            new DemoPerson("system-admin", "杨帆", "系统管理员 | system administrator", "system-admin", "platform"),
            new DemoPerson(
                    "system-admin-b", "罗静", "系统管理员（复核） | second system administrator", "system-admin", "platform"),
            new DemoPerson("security-admin", "朱琳", "安全管理员 | security administrator", "security-admin", "platform"),
            new DemoPerson("enterprise-c", "唐晓梅", "企业（等待核验） | enterprise waiting for verification", null, null),
            new DemoPerson("enterprise-d", "曾国平", "企业（回收利用） | recycling enterprise", null, null),
            new DemoPerson("applicant", "何平", "新注册人员 | newly registered", null, null));
}
