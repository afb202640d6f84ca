<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>aftershock::Captions</name>
    <message>
        <source>and one more source</source>
        <translation>另有1个来源</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more sources</source>
        <translation>
            <numerusform>另有%1个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>one row without a source</source>
        <translation>一行没有来源</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows without a source</source>
        <translation>
            <numerusform>%1行没有来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1（推断）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two words</comment>
        <translation>或</translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>另外%1家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::CellSuggestions</name>
    <message>
        <source>Add the company “%1”</source>
        <translation>添加公司“%1”</translation>
    </message>
    <message>
        <source>Add the event “%1”</source>
        <translation>添加事件“%1”</translation>
    </message>
    <message>
        <source>Add the source “%1”</source>
        <translation>添加来源“%1”</translation>
    </message>
</context>
<context>
    <name>aftershock::ChartDrawing</name>
    <message numerus="yes">
        <source>%1 of %2 rows are shown; there is no room here for the other %3.</source>
        <translation>
            <numerusform>显示了%2行中的%1行；其余%3行在此放不下。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::ChartView</name>
    <message>
        <source>Reported as: %1</source>
        <translation>报道方式：%1</translation>
    </message>
    <message>
        <source>The chart. Use the arrow keys to walk its marks, Space to select one and Enter to see where it comes from.</source>
        <translation>图表。用方向键浏览各数据点，按空格键选中，按回车键查看出处。</translation>
    </message>
</context>
<context>
    <name>aftershock::CheckDialog</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Check dataset</source>
        <translation>检查数据集</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示相关行</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Nothing was found that does not fit.</source>
        <translation>没有发现不一致之处。</translation>
    </message>
    <message>
        <source>%1 found. Nothing is mended: the dataset stays as it is.</source>
        <translation>发现%1处。不作任何修正：数据集保持原样。</translation>
    </message>
</context>
<context>
    <name>aftershock::CheckReport</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>没有自相矛盾之处。</translation>
    </message>
</context>
<context>
    <name>aftershock::Checks</name>
    <message>
        <source>The parts of %1 add up to %2, more than the whole of %3</source>
        <translation>%1的分项合计%2，超过总额%3</translation>
    </message>
    <message>
        <source>The parts of %1 add up to %2, so that the whole is more than the %3 stated</source>
        <translation>%1的分项合计%2，因此总额应高于所称的%3</translation>
    </message>
    <message>
        <source>%1 is said to have moved by %2; a share cannot lose more than all of its price</source>
        <translation>%1据称变动%2；股价跌幅不可能超过100%</translation>
    </message>
    <message numerus="yes">
        <source>%1 is reported %2 times for the same day or event</source>
        <translation>
            <numerusform>%1在同一日期或事件下被报道了%2次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is reported %2 times for the same purpose and span</source>
        <translation>
            <numerusform>%1在同一用途和期限下被报道了%2次</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 may be the same company</source>
        <translation>%1可能是同一家公司</translation>
    </message>
    <message>
        <source>%1 ÷ %2: %3</source>
        <translation>%1 ÷ %2：%3</translation>
    </message>
    <message>
        <source>%1 implies %2, %3 implies %4; rounding of the conversion explains it</source>
        <translation>由%1得出%2，由%3得出%4；换算时的四舍五入可以解释</translation>
    </message>
    <message>
        <source>%1 implies %2, %3 implies %4; rounding does not explain it</source>
        <translation>由%1得出%2，由%3得出%4；四舍五入无法解释</translation>
    </message>
    <message>
        <source>%1 implies %2, the dataset’s exchange rate says %3</source>
        <translation>由%1得出%2，而数据集中的汇率为%3</translation>
    </message>
    <message>
        <source>%1 is said to have moved on %2, a weekend</source>
        <translation>%1据称于%2变动，而那天是周末</translation>
    </message>
    <message>
        <source>%1 is said to have moved on %2, a holiday of %3</source>
        <translation>%1据称于%2变动，而那天是%3的休市日</translation>
    </message>
    <message>
        <source>%1 moved on %2, before “%3”</source>
        <translation>%1于%2变动，早于“%3”</translation>
    </message>
    <message>
        <source>%1 without a source</source>
        <comment>3 share moves</comment>
        <translation>%1没有来源</translation>
    </message>
    <message>
        <source>%1 without the place in the source</source>
        <comment>3 share moves</comment>
        <translation>%1没有注明来源中的位置</translation>
    </message>
    <message>
        <source>%1 with a day that no source states</source>
        <comment>3 share moves</comment>
        <translation>%1的日期没有来源写明</translation>
    </message>
    <message>
        <source>Implied %1 and %2: no more than rounding</source>
        <translation>隐含%1和%2：差异不超过四舍五入</translation>
    </message>
    <message>
        <source>Implied %1 and %2: more than rounding explains</source>
        <translation>隐含%1和%2：差异超出四舍五入</translation>
    </message>
    <message>
        <source>Implied %1, the dataset’s rate is %2</source>
        <translation>隐含%1，而数据集中的汇率为%2</translation>
    </message>
</context>
<context>
    <name>aftershock::ChoiceBox</name>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
</context>
<context>
    <name>aftershock::Command</name>
    <message>
        <source>%1: rows read as %2 (%3 % sure): %4</source>
        <translation>%1：各行读作%2（把握%3%）：%4</translation>
    </message>
    <message>
        <source>an exported dataset is taken back by itself, into a new file</source>
        <translation>导出的数据集须单独导回到新文件中</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>读取%1行</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>读取%1行</translation>
    </message>
    <message>
        <source>%1 record added</source>
        <translation>新增%1条</translation>
    </message>
    <message>
        <source>%1 records added</source>
        <translation>新增%1条</translation>
    </message>
    <message>
        <source>%1, %2, %3 replaced, %4 there already, %5 refused</source>
        <comment>rows read, records added</comment>
        <translation>%1，%2，替换%3条，已存在%4条，拒绝%5条</translation>
    </message>
    <message>
        <source>%1; nothing was written, as asked</source>
        <translation>%1；已按要求未写入任何内容</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>counts</comment>
        <translation>%1，略去%2条</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>没有写入任何内容</translation>
    </message>
    <message>
        <source>for one currency in all rows: %1; for one unit too: %2</source>
        <translation>所有行使用一种货币：%1；同时指定单位：%2</translation>
    </message>
    <message>
        <source>for what the rows are: %1</source>
        <translation>指明各行的类型：%1</translation>
    </message>
    <message>
        <source>%1: columns not used: %2</source>
        <translation>%1：未使用的列：%2</translation>
    </message>
    <message>
        <source>for what stands before the decimals: %1</source>
        <translation>要指明小数点用什么符号：%1</translation>
    </message>
    <message>
        <source>for the currency that all rates are for one unit of: %1</source>
        <translation>所有汇率都以其一个单位为准的货币：%1</translation>
    </message>
    <message>
        <source>for the currency that all rates are in: %1</source>
        <translation>所有汇率以其表示的货币：%1</translation>
    </message>
    <message>
        <source>for one company in all rows: %1</source>
        <translation>要让所有行属于同一家公司：%1</translation>
    </message>
    <message>
        <source>for the order of day, month and year: %1</source>
        <translation>要指明日、月、年的顺序：%1</translation>
    </message>
    <message>
        <source> (%1 % sure)</source>
        <translation>（%1 % 确定）</translation>
    </message>
    <message>
        <source>%1 columns from %2 to %3</source>
        <translation>从 %2 到 %3 的 %1 列</translation>
    </message>
    <message>
        <source>%1: rows read as %2, as asked: %3</source>
        <translation>%1：按要求将各行读作 %2：%3</translation>
    </message>
</context>
<context>
    <name>aftershock::ControlStrip</name>
    <message>
        <source>Edit text…</source>
        <translation>编辑文字…</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Put words of your own in place of title, subtitle and note</source>
        <translation>用自己的文字替换标题、副标题和注释</translation>
    </message>
    <message>
        <source>Show the whole axis again</source>
        <translation>重新显示整个坐标轴</translation>
    </message>
    <message>
        <source>Largest fall first</source>
        <translation>跌幅最大者在前</translation>
    </message>
    <message>
        <source>Largest rise first</source>
        <translation>涨幅最大者在前</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>名称，升序</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>名称，降序</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As the table</source>
        <translation>与表格相同</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1, as most are stated</source>
        <translation>%1（多数如此注明）</translation>
    </message>
    <message>
        <source>Most common</source>
        <translation>最常见的</translation>
    </message>
    <message>
        <source>Each as reported</source>
        <translation>各按报道货币</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>年均金额</translation>
    </message>
    <message>
        <source>Relative to %1</source>
        <translation>相对于%1</translation>
    </message>
</context>
<context>
    <name>aftershock::CsvReader</name>
    <message>
        <source>a line of more than %1 MB</source>
        <translation>超过%1 MB的一行</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>超过%1列</translation>
    </message>
</context>
<context>
    <name>aftershock::DataColumn</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day is</source>
        <translation>日期性质</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reported amount</source>
        <translation>报道金额</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接受方</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金投入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Amount is</source>
        <translation>金额性质</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Of which company</source>
        <translation>所属公司</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>所述内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>1单位</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Units of</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>如原文</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>under</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>converted by the source</source>
        <translation>来源折算</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>注明</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Share moves</source>
        <translation>股价变动</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>本数据集</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>as people write it: −16.9 %, over 4 % down, 4–5 % down</source>
        <translation>按通常写法：−16.9%、跌逾4%、跌4–5%</translation>
    </message>
    <message>
        <source>as people write it: £48.23 billion, at least 1 tn yuan, $5.6m</source>
        <translation>按通常写法：482.3亿英镑、至少1万亿元、560万美元</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a year, such as 2025</source>
        <translation>年份，例如2025</translation>
    </message>
    <message>
        <source>a currency: GBP, $ or yuan</source>
        <translation>货币：GBP、$或元</translation>
    </message>
    <message>
        <source>a country: GB or United Kingdom</source>
        <translation>国家或地区：GB或United Kingdom</translation>
    </message>
    <message>
        <source>the name of a row in “%1”</source>
        <translation>“%1”中某行的名称</translation>
    </message>
    <message>
        <source>27 Jan 2025, Jan 2025 or 2025</source>
        <translation>2025年1月27日、2025年1月或2025年</translation>
    </message>
    <message>
        <source>27 Jan 2025 or 2025-01-27</source>
        <translation>2025年1月27日或2025-01-27</translation>
    </message>
    <message>
        <source>27 Jan 2025 or 2025-01-27 16:00</source>
        <translation>2025年1月27日或2025-01-27 16:00</translation>
    </message>
    <message>
        <source>an address such as https://example.org/story</source>
        <translation>网址，例如https://example.org/story</translation>
    </message>
    <message>
        <source>a view as JSON; views are best saved from the chart</source>
        <translation>JSON格式的视图；最好从图表保存视图</translation>
    </message>
</context>
<context>
    <name>aftershock::DataModel</name>
    <message>
        <source>New row…</source>
        <translation>新行…</translation>
    </message>
</context>
<context>
    <name>aftershock::DataPanel</name>
    <message>
        <source>An amount belongs to a funding: add that first.</source>
        <translation>金额须属于某项资金投入：请先添加。</translation>
    </message>
    <message>
        <source>“%1” is used by other rows.</source>
        <translation>“%1”被其他行使用。</translation>
    </message>
    <message>
        <source>These %1 rows are used by other rows.</source>
        <translation>这%1行被其他行使用。</translation>
    </message>
    <message>
        <source>They are used by: %1.</source>
        <translation>使用者：%1。</translation>
    </message>
    <message>
        <source>Those can be deleted too. If they are kept, they lose what they pointed with, and those that cannot do without are marked to be mended.</source>
        <translation>这些行也可一并删除。若保留，它们将失去所指内容，必须有所指的行会被标记为待修正。</translation>
    </message>
    <message>
        <source>Those can be deleted too. If they are kept, they lose what they pointed with.</source>
        <translation>这些行也可一并删除。若保留，它们将失去所指内容。</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>保留其他行</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>That is too much to paste at once: save it as a file and import that.</source>
        <translation>一次粘贴的内容过多：请存为文件后导入。</translation>
    </message>
    <message>
        <source>Some names are not in this dataset yet.</source>
        <translation>有些名称尚不在此数据集中。</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Cells to be mended: %1.</source>
        <translation>待修正的单元格：%1。</translation>
    </message>
    <message>
        <source>Cells beyond the last column, left out: %1.</source>
        <translation>超出最后一列而略去的单元格：%1。</translation>
    </message>
    <message>
        <source>Rows in which the figure says another qualifier than the column, which was kept: %1.</source>
        <translation>数字与限定词列不一致（以该列为准）的行数：%1。</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show only rows with…</source>
        <translation>只显示包含以下内容的行…</translation>
    </message>
    <message>
        <source>Show only rows with</source>
        <translation>只显示包含以下内容的行</translation>
    </message>
    <message>
        <source>No row has “%1”. Clear the field above to see all rows.</source>
        <translation>没有包含“%1”的行。清空上方输入框可查看所有行。</translation>
    </message>
    <message>
        <source>There are no prices here. Add one, or paste rows of company, day, close and volume that you have copied from a spreadsheet.</source>
        <translation>这里没有价格。请添加，或粘贴从电子表格复制的公司、日期、收盘价和成交量各行。</translation>
    </message>
    <message>
        <source>There is nothing in this table yet. Type into the empty row, or paste rows that you have copied from a spreadsheet.</source>
        <translation>此表尚无内容。请在空行中输入，或粘贴从电子表格复制的行。</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>待修正：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Prices are found by their company and day.</source>
        <translation>价格按公司和日期查找。</translation>
    </message>
    <message>
        <source>There is nothing to be mended.</source>
        <translation>没有待修正之处。</translation>
    </message>
    <message>
        <source>A price belongs to a company: add that first.</source>
        <translation>价格须属于某家公司：请先添加。</translation>
    </message>
    <message>
        <source>Rows that are no prices, left out: %1. The first is row %2: %3</source>
        <translation>略去不是价格的行：%1。第一行是第%2行：%3</translation>
    </message>
    <message>
        <source>“%1” has prices: delete those first.</source>
        <translation>“%1”有价格：请先删除。</translation>
    </message>
</context>
<context>
    <name>aftershock::DataTable</name>
    <message>
        <source>Table of the dataset</source>
        <translation>数据集表格</translation>
    </message>
</context>
<context>
    <name>aftershock::Declines</name>
    <message>
        <source>No share move passes the filters. Clear them to see all %1.</source>
        <translation>没有符合筛选条件的股价变动。清除筛选可查看全部%1条。</translation>
    </message>
    <message>
        <source>This dataset has no share moves yet. Add rows in the Data view, or import a table of them.</source>
        <translation>此数据集尚无股价变动。请在数据视图中添加，或导入股价变动表。</translation>
    </message>
    <message>
        <source>No share move here is finished yet. Mend the cells that are marked in the Data view.</source>
        <translation>这里还没有一条完整的股价变动。请在数据视图中修正标出的单元格。</translation>
    </message>
</context>
<context>
    <name>aftershock::DeclinesTexts</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>均为%1</translation>
    </message>
    <message>
        <source>%1 was unchanged</source>
        <translation>%1持平</translation>
    </message>
    <message>
        <source>%1 fell %2</source>
        <translation>%1下跌%2</translation>
    </message>
    <message>
        <source>No share price fell by more than %1</source>
        <translation>没有股价跌幅超过%1</translation>
    </message>
    <message>
        <source>No share price rose by more than %1</source>
        <translation>没有股价涨幅超过%1</translation>
    </message>
    <message>
        <source>%1 rose %2</source>
        <translation>%1上涨%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 fell furthest</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1跌幅最大</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rose furthest</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1涨幅最大</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No share price changed</source>
        <translation>股价均无变动</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who fell furthest, who rose furthest</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 across %2 events</source>
        <comment>finding, number</comment>
        <translation>
            <numerusform>%1（涉及%2个事件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event: finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>trading of %1</source>
        <translation>%1交易</translation>
    </message>
    <message>
        <source>trading of %1 to %2</source>
        <translation>%1至%2交易</translation>
    </message>
    <message>
        <source>Change in share price as reported</source>
        <translation>据报道的股价变动</translation>
    </message>
    <message>
        <source>Change in share price as reported, %1</source>
        <translation>据报道的股价变动，“%1”</translation>
    </message>
    <message>
        <source>Change in share price reported %1</source>
        <translation>据报道的股价变动，%1</translation>
    </message>
    <message>
        <source>Arrow: the source gives a lower bound (%1); the true fall is at least this large.</source>
        <translation>箭头：来源只给出下限（%1）；实际跌幅至少如此。</translation>
    </message>
    <message>
        <source>Arrow: the source gives a lower bound (%1); the true rise is at least this large.</source>
        <translation>箭头：来源只给出下限（%1）；实际涨幅至少如此。</translation>
    </message>
    <message>
        <source>Arrow: the source gives a lower bound (%1); the true change is at least this large.</source>
        <translation>箭头：来源只给出下限（%1）；实际变动至少如此。</translation>
    </message>
    <message>
        <source>Arrow towards zero: the source gives an upper bound (%1); the true fall is at most this large.</source>
        <translation>指向零的箭头：来源只给出上限（%1）；实际跌幅至多如此。</translation>
    </message>
    <message>
        <source>Arrow towards zero: the source gives an upper bound (%1); the true rise is at most this large.</source>
        <translation>指向零的箭头：来源只给出上限（%1）；实际涨幅至多如此。</translation>
    </message>
    <message>
        <source>Arrow towards zero: the source gives an upper bound (%1); the true change is at most this large.</source>
        <translation>指向零的箭头：来源只给出上限（%1）；实际变动至多如此。</translation>
    </message>
    <message>
        <source>Pale end: the source gives a range.</source>
        <translation>浅色端：来源给出的是区间。</translation>
    </message>
    <message>
        <source>Soft end: the source says “about”.</source>
        <translation>模糊端：来源称“约”。</translation>
    </message>
    <message numerus="yes">
        <source>Order as stated: %1 may have moved further.</source>
        <comment>names known by a lower bound</comment>
        <translation>
            <numerusform>按来源所述排序：%1的实际变动可能更大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trading day inferred: the source does not print it.</source>
        <translation>交易日为推断：来源未写明。</translation>
    </message>
    <message>
        <source>Trading day inferred for %1 of %2.</source>
        <translation>%2条中有%1条的交易日为推断。</translation>
    </message>
    <message>
        <source>Bar chart of %1 share moves.</source>
        <translation>%1条股价变动的条形图。</translation>
    </message>
    <message>
        <source>Bar chart of %1 falls in share price, from %2 (%3) to %4 (%5).</source>
        <translation>%1条股价下跌的条形图，从%2（%3）到%4（%5）。</translation>
    </message>
    <message>
        <source>Bar chart of %1 rises in share price, from %2 (%3) to %4 (%5).</source>
        <translation>%1条股价上涨的条形图，从%2（%3）到%4（%5）。</translation>
    </message>
    <message>
        <source>Bar chart of %1 share moves, from %2 (%3) to %4 (%5).</source>
        <translation>%1条股价变动的条形图，从%2（%3）到%4（%5）。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Figures that are bounds, ranges or approximate, and marked so: %1.</source>
        <translation>属于上下限、区间或约数并已标明的数字：%1个。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>down %1 percent</source>
        <translation>下跌%1%</translation>
    </message>
    <message>
        <source>up %1 percent</source>
        <translation>上涨%1%</translation>
    </message>
    <message>
        <source>No share moves to show</source>
        <translation>没有可显示的股价变动</translation>
    </message>
    <message>
        <source>Not shown, since no change is given: %1.</source>
        <translation>未显示，因为没有给出涨跌幅：%1。</translation>
    </message>
    <message>
        <source>Not shown, since a cell waits to be mended: %1.</source>
        <translation>未显示，因为有单元格待修正：%1。</translation>
    </message>
</context>
<context>
    <name>aftershock::Details</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>as stated, no qualifier</source>
        <translation>如原文，无限定词</translation>
    </message>
    <message>
        <source>lower bound: the true figure is larger</source>
        <translation>下限：实际数字更大</translation>
    </message>
    <message>
        <source>lower bound: the true figure is at least this large</source>
        <translation>下限：实际数字至少如此</translation>
    </message>
    <message>
        <source>upper bound: the true figure is smaller</source>
        <translation>上限：实际数字更小</translation>
    </message>
    <message>
        <source>upper bound: the true figure is at most this large</source>
        <translation>上限：实际数字至多如此</translation>
    </message>
    <message>
        <source>approximate, as the source says</source>
        <translation>约数，来源如此表述</translation>
    </message>
    <message>
        <source>range: the true figure lies within it</source>
        <translation>区间：实际数字在其中</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>Source given, but no place in it</source>
        <translation>已注明来源，但未注明位置</translation>
    </message>
    <message>
        <source>Source and passage given</source>
        <translation>已注明来源及位置</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 lower bound</source>
        <translation>%1个下限</translation>
    </message>
    <message numerus="yes">
        <source>%1 lower bounds</source>
        <translation>
            <numerusform>%1个下限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 upper bound</source>
        <translation>%1个上限</translation>
    </message>
    <message numerus="yes">
        <source>%1 upper bounds</source>
        <translation>
            <numerusform>%1个上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approximate</source>
        <translation>
            <numerusform>%1个约数</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 range</source>
        <translation>%1个区间</translation>
    </message>
    <message numerus="yes">
        <source>%1 ranges</source>
        <translation>
            <numerusform>%1个区间</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>bounds leave it open</source>
        <translation>上下限使其无法确定</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>合计，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1笔金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Total of all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>different kinds of money do not add up</source>
        <translation>不同性质的资金不能相加</translation>
    </message>
    <message>
        <source>amounts of different status do not add up</source>
        <translation>状态不同的金额不能相加</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金投入</translation>
    </message>
    <message>
        <source>Share moves</source>
        <translation>股价变动</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>已选%1项</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Not exact</source>
        <translation>非精确</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>没有自相矛盾之处</translation>
    </message>
    <message>
        <source>%1 as the source converts it</source>
        <translation>来源折算为%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>amount, rates</comment>
        <translation>%1，按%2折算</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1年起</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>自%2年起%1</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>未列明</translation>
    </message>
    <message>
        <source>%1 not itemised</source>
        <translation>%1未列明</translation>
    </message>
    <message>
        <source>%1, of the amounts as stated</source>
        <translation>%1，按所述金额计</translation>
    </message>
    <message>
        <source>Parts do not exceed the whole</source>
        <translation>分项未超过总额</translation>
    </message>
    <message>
        <source>Date inferred: no source states it</source>
        <translation>日期为推断：没有来源写明</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>From</source>
        <comment>investors</comment>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>if spread evenly</source>
        <translation>若平均分摊</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of %2 falls</source>
        <translation>%2个跌幅中%1</translation>
    </message>
    <message>
        <source>%1 of %2 rises</source>
        <translation>%2个涨幅中%1</translation>
    </message>
    <message>
        <source>%1, as stated</source>
        <translation>%1（按所述）</translation>
    </message>
    <message>
        <source>No trading day given</source>
        <translation>未注明交易日</translation>
    </message>
    <message>
        <source>Day inferred: no source states it</source>
        <translation>日期为推断：没有来源写明</translation>
    </message>
    <message>
        <source>Not a weekend or a known holiday of %1</source>
        <translation>不是周末，也不是%1的已知休市日</translation>
    </message>
    <message>
        <source>No price history loaded to compare with</source>
        <translation>没有可供比较的历史价格</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Said, in the dataset’s own words</source>
        <translation>原话（据数据集）</translation>
    </message>
    <message>
        <source>Largest as stated</source>
        <translation>所述最大</translation>
    </message>
    <message>
        <source>Smallest as stated</source>
        <translation>所述最小</translation>
    </message>
</context>
<context>
    <name>aftershock::EditWords</name>
    <message numerus="yes">
        <source>%1 share moves</source>
        <translation>
            <numerusform>%1条股价变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fundings</source>
        <translation>
            <numerusform>%1条资金投入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1笔金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1条言论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 companies</source>
        <translation>
            <numerusform>%1家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange rates</source>
        <translation>
            <numerusform>%1条汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 prices</source>
        <translation>
            <numerusform>%1个价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 saved views</source>
        <translation>
            <numerusform>%1个已存视图</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>paste %1</source>
        <translation>粘贴%1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <translation>在%1中替换</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>share move</source>
        <translation>股价变动</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>资金投入</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>dataset properties</source>
        <translation>数据集属性</translation>
    </message>
    <message numerus="yes">
        <source>%1 properties of the dataset</source>
        <translation>
            <numerusform>%1项数据集属性</numerusform>
        </translation>
    </message>
    <message>
        <source>a value is missing; type one</source>
        <translation>缺少值；请输入</translation>
    </message>
    <message>
        <source>“%1” needs a value beside it; type that first</source>
        <translation>“%1”还需要另一个值；请先输入它</translation>
    </message>
    <message>
        <source>“%1” is not a number; correct it</source>
        <translation>“%1”不是数字；请修正</translation>
    </message>
    <message>
        <source>“%1” is not a date; correct it</source>
        <translation>“%1”不是日期；请修正</translation>
    </message>
    <message>
        <source>“%1” has no currency; type it with the amount</source>
        <translation>“%1”没有货币；请与金额一起输入</translation>
    </message>
    <message>
        <source>“%1” can be read by now; type it once more</source>
        <translation>“%1”现在已可识别；请再输入一次</translation>
    </message>
</context>
<context>
    <name>aftershock::Error</name>
    <message>
        <source>there is no such file; check the name and the folder</source>
        <translation>没有这个文件；请检查文件名和文件夹</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>这是文件夹；请指定其中的一个文件</translation>
    </message>
    <message>
        <source>permission is denied; ask for access or choose another place</source>
        <translation>没有权限；请申请权限或另选位置</translation>
    </message>
    <message>
        <source>the file could not be read (%2); try again or use a copy</source>
        <translation>无法读取文件（%2）；请重试或使用副本</translation>
    </message>
    <message>
        <source>the file could not be written (%2); choose another place</source>
        <translation>无法写入文件（%2）；请另选位置</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <translation>磁盘已满；请腾出空间或另选位置</translation>
    </message>
    <message>
        <source>another program holds the file; close it there and try again</source>
        <translation>文件被其他程序占用；请在那里关闭后重试</translation>
    </message>
    <message>
        <source>this would write over the file that is read; choose another name</source>
        <translation>这会覆盖正在读取的文件；请另选名称</translation>
    </message>
    <message>
        <source>stopped as asked; nothing was changed</source>
        <translation>已按要求停止；未作任何更改</translation>
    </message>
    <message>
        <source>there is no view “%1”; use one of: %2</source>
        <translation>没有视图“%1”；可用：%2</translation>
    </message>
    <message>
        <source>there is no event “%1”; use one of: %2</source>
        <translation>没有事件“%1”；可用：%2</translation>
    </message>
    <message>
        <source>there is no field “%1”; use one of: %2</source>
        <translation>没有字段“%1”；可用：%2</translation>
    </message>
    <message>
        <source>there is no row “%1”; use one of: %2</source>
        <translation>没有行“%1”；可用：%2</translation>
    </message>
    <message>
        <source>“%1” is not an ISO 4217 currency; use a code such as GBP, USD or CNY</source>
        <translation>“%1”不是ISO 4217货币；请使用GBP、USD或CNY之类的代码</translation>
    </message>
    <message>
        <source>there is no table “%1”; use one of: %2</source>
        <translation>没有表“%1”；可用：%2</translation>
    </message>
    <message>
        <source>there is no column “%1”; use the name or number of one of: %2</source>
        <translation>没有列“%1”；请使用以下某列的名称或编号：%2</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be written; use one of: %2</source>
        <translation>“%1”不是可写的格式；可用：%2</translation>
    </message>
    <message>
        <source>“%1” does not fit; %2</source>
        <translation>“%1”不合适；%2</translation>
    </message>
    <message>
        <source>the file is empty; choose another</source>
        <translation>文件为空；请另选文件</translation>
    </message>
    <message>
        <source>this is not a SQLite file; import it if it is a table of another kind</source>
        <translation>这不是SQLite文件；如果是其他类型的表格，请导入</translation>
    </message>
    <message>
        <source>this SQLite file is not an Aftershock dataset; import its tables instead</source>
        <translation>这个SQLite文件不是Aftershock数据集；请改为导入其中的表</translation>
    </message>
    <message>
        <source>the dataset has schema %1, which is newer than this program reads (%2); install a newer Aftershock</source>
        <translation>数据集的架构版本为%1，高于本程序所能读取的%2；请安装新版Aftershock</translation>
    </message>
    <message>
        <source>the dataset&apos;s tables are not as schema 1 has them (%2); repair it or import its tables</source>
        <translation>数据集的表不符合架构1（%2）；请修复或导入其中的表</translation>
    </message>
    <message>
        <source>the dataset is damaged (%2); restore a copy, or recover it with “sqlite3 FILE .recover”</source>
        <translation>数据集已损坏（%2）；请恢复副本，或用“sqlite3 文件 .recover”抢救</translation>
    </message>
    <message>
        <source>this is larger than can be taken (%2); split it or take less of it</source>
        <translation>超出可处理的大小（%2）；请拆分或减少内容</translation>
    </message>
    <message>
        <source>a value is missing; fill it in or leave the row out</source>
        <translation>缺少一个值；请补上或略去该行</translation>
    </message>
    <message>
        <source>“%1” is not a number; correct it or leave the row out</source>
        <translation>“%1”不是数字；请更正或略去该行</translation>
    </message>
    <message>
        <source>“%1” is not a date; correct it or leave the row out</source>
        <translation>“%1”不是日期；请更正或略去该行</translation>
    </message>
    <message>
        <source>“%1” is outside what is possible (%2); correct it</source>
        <translation>“%1”超出可能范围（%2）；请更正</translation>
    </message>
    <message>
        <source>“%1” is not a value that this column knows; use one of: %2</source>
        <translation>“%1”不是该列的有效值；可用：%2</translation>
    </message>
    <message>
        <source>“%1” points at a row that does not exist (%2); add that row or clear this value</source>
        <translation>“%1”指向不存在的行（%2）；请添加该行或清除此值</translation>
    </message>
    <message>
        <source>“%1” is a part of itself through its parts; break the circle</source>
        <translation>“%1”经由其分项成了自身的一部分；请打破循环</translation>
    </message>
    <message>
        <source>the text is not readable as %2; save it as UTF-8</source>
        <translation>文本无法按%2读取；请存为UTF-8</translation>
    </message>
    <message>
        <source>the text breaks the format here (%2); correct it</source>
        <translation>文本在此处不符合格式（%2）；请更正</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way (%2); say which is meant</source>
        <translation>“%1”有多种读法（%2）；请指明是哪一种</translation>
    </message>
    <message>
        <source>“%1” is there more than once; give each row its own</source>
        <translation>“%1”出现不止一次；每行应各不相同</translation>
    </message>
    <message>
        <source>the columns (%1) do not tell what the rows are; say it: %2</source>
        <translation>从各列（%1）看不出行的类别；请指明：%2</translation>
    </message>
    <message>
        <source>no column was recognised as “%1”; name it among: %2</source>
        <translation>没有识别出“%1”列；请从中指定：%2</translation>
    </message>
    <message>
        <source>“%1” is there already with other figures, and was left out (%2); choose which one holds</source>
        <translation>“%1”已存在且数字不同，已略去（%2）；请选择以哪个为准</translation>
    </message>
    <message>
        <source>“%1” was taken for %2; check that they are one company</source>
        <translation>“%1”被视为%2；请确认是同一家公司</translation>
    </message>
    <message>
        <source>of several prices this one was taken: %2</source>
        <translation>有多个价格，采用了：%2</translation>
    </message>
    <message>
        <source>sizes without a sign were read as falls, as the heading or title says; check them</source>
        <translation>无符号的幅度已按表头或标题读作下跌；请核对</translation>
    </message>
    <message>
        <source>rates were read as units of a currency to one %1; name the base if it is another</source>
        <translation>汇率已读作每1 %1所兑的货币数；若基准货币不同，请注明</translation>
    </message>
    <message>
        <source>“%1” holds control or direction characters, which are shown as codes; remove them</source>
        <translation>“%1”含有控制符或方向符，已显示为代码；请删除</translation>
    </message>
    <message>
        <source>files of this kind cannot be read (%2)</source>
        <translation>无法读取这类文件（%2）</translation>
    </message>
    <message>
        <source>the file is protected by a password; save it without one and try again</source>
        <translation>文件有密码保护；请去掉密码另存后重试</translation>
    </message>
    <message>
        <source>there is no table in it (%2); choose another file</source>
        <translation>其中没有表格（%2）；请另选文件</translation>
    </message>
    <message>
        <source>the row has fewer cells than the table has columns (%2); the missing ones were left empty</source>
        <translation>该行的单元格少于表格的列数（%2）；缺少的已留空</translation>
    </message>
    <message>
        <source>the row has more cells than the table has columns (%2); “%1” was left out</source>
        <translation>该行的单元格多于表格的列数（%2）；“%1”已略去</translation>
    </message>
    <message>
        <source>the quotation mark before “%1” is never closed; it was taken as a plain sign</source>
        <translation>“%1”之前的引号没有闭合；已当作普通字符</translation>
    </message>
    <message>
        <source>there is a stray quotation mark in “%1”; it was taken as a plain sign</source>
        <translation>“%1”中有多余的引号；已当作普通字符</translation>
    </message>
    <message>
        <source>there are NUL characters in the text; they were left out</source>
        <translation>文本中有NUL字符；已略去</translation>
    </message>
    <message>
        <source>the text was taken for %1, going by its bytes; look whether its letters are right, or save it as UTF-8</source>
        <translation>根据字节推断文本编码为%1；请检查文字是否正确，或另存为UTF-8</translation>
    </message>
    <message>
        <source>some bytes (%1) are not %2; they were read as well as could be, check the text</source>
        <translation>部分字节（%1）不是%2；已尽量读取，请检查文本</translation>
    </message>
    <message>
        <source>“%1” was not taken as a part of the table (%2)</source>
        <translation>“%1”未被视为表格的一部分（%2）</translation>
    </message>
    <message>
        <source>there is more than one table; “%1” was taken, and these were not: %2</source>
        <translation>有多个表格；采用了“%1”，未采用：%2</translation>
    </message>
    <message>
        <source>“%1” was taken, which its file hides</source>
        <translation>采用了“%1”；它在文件中是隐藏的</translation>
    </message>
    <message>
        <source>two columns are called “%1”; one of them was named “%2”</source>
        <translation>有两列都叫“%1”；其中一列已改名为“%2”</translation>
    </message>
    <message>
        <source>the name “%1” stands twice in one object; the last value was taken</source>
        <translation>名称“%1”在一个对象中出现两次；采用了最后一个值</translation>
    </message>
    <message>
        <source>the values are nested deeper than can be taken (%2); flatten the file</source>
        <translation>值的嵌套过深（%2）；请将文件扁平化</translation>
    </message>
    <message>
        <source>“%1” and the other dates of its column can be day first or month first; say which is meant</source>
        <translation>“%1”及该列其他日期可能是日在前，也可能是月在前；请指明</translation>
    </message>
    <message>
        <source>there are %1 more remarks like the ones above</source>
        <translation>另有%1条类似的提示</translation>
    </message>
    <message>
        <source>amounts in different currencies cannot be put together; convert them first</source>
        <translation>不同货币的金额不能合并；请先换算</translation>
    </message>
    <message>
        <source>the bounds leave nothing true to say</source>
        <translation>这些上下限使人无法得出确切结论</translation>
    </message>
    <message>
        <source>a ratio to zero says nothing</source>
        <translation>与零相比没有意义</translation>
    </message>
    <message>
        <source>no rate is known for %2; add an exchange rate or choose another currency</source>
        <translation>没有%2的汇率；请添加汇率或另选货币</translation>
    </message>
    <message>
        <source>the amount&apos;s heading says %2, and this column “%1”; the heading was followed, check the currency</source>
        <translation>金额的标题写的是 %2，而此列写的是“%1”；已按标题处理，请核对货币</translation>
    </message>
    <message>
        <source>its figures are taken in the unit that is said for all of them: “%1”</source>
        <translation>其数字按对全部数字说明的单位读取：“%1”</translation>
    </message>
    <message>
        <source>its rows were taken to be of %2, as “%1” says; check that</source>
        <translation>其各行按“%1”所说取为%2；请核对</translation>
    </message>
    <message>
        <source>the formula “%1” has no result in the file, and others may not either; open it in a spreadsheet, save it there and read it again</source>
        <translation>公式“%1”在文件中没有结果，其他公式可能也没有；请用电子表格软件打开并保存后再读取</translation>
    </message>
    <message>
        <source>years of two digits were read as 1969 to 2068, so that “%1” is %2; if they are others, write them with four digits</source>
        <translation>两位数的年份按1969至2068年读取，因此“%1”即%2；若指其他年份，请写成四位数</translation>
    </message>
    <message>
        <source>reading took too long and was stopped (%2); split it or take less of it</source>
        <translation>读取耗时过长，已停止（%2）；请将其拆分或减少内容</translation>
    </message>
    <message>
        <source>“%1” has no currency; name it in the cell, the heading or a column, or one for all rows</source>
        <translation>“%1”没有货币；请在单元格、表头或某一列中注明，或为所有行指定一种</translation>
    </message>
    <message>
        <source>sizes without a sign were read as falls or rises, as the column “%2” says; check them</source>
        <translation>无符号的数值已按“%2”列读作跌或涨；请核对</translation>
    </message>
    <message>
        <source>days in numbers were counted from 1970, as R and databases do, so that “%1” is %2; if they are others, write them as dates</source>
        <translation>以数字表示的日期已按 1970 年起的天数计算（R 和数据库的做法），因此“%1”是 %2；若非如此，请写成日期</translation>
    </message>
    <message>
        <source>a rule of the dataset&apos;s own tables does not allow this (%2); correct the value or change the rule</source>
        <translation>数据集自身表格的规则不允许这样（%2）；请更正该值或修改规则</translation>
    </message>
    <message>
        <source>SQLite cannot read this (%2); choose another table, or export it as CSV from the program that made it</source>
        <translation>SQLite 无法读取此内容（%2）；请选择其他表，或在创建它的程序中将其导出为 CSV</translation>
    </message>
</context>
<context>
    <name>aftershock::Exchange</name>
    <message>
        <source>a file of that name is there</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>the folder holds other files</source>
        <translation>文件夹中有其他文件</translation>
    </message>
    <message>
        <source>the first line must be: %1</source>
        <translation>第一行必须是：%1</translation>
    </message>
    <message>
        <source>%1 cells are needed</source>
        <translation>需要%1个单元格</translation>
    </message>
    <message>
        <source>export it as a folder instead</source>
        <translation>请改为导出到文件夹</translation>
    </message>
    <message>
        <source>a quotation mark is not closed or not doubled</source>
        <translation>有引号未闭合或未双写</translation>
    </message>
    <message>
        <source>a row of more than %1 MB</source>
        <translation>一行超过 %1 MB</translation>
    </message>
    <message>
        <source>“%1” must be a list of rows</source>
        <translation>“%1”必须是行的列表</translation>
    </message>
    <message>
        <source>there is no table “%1”</source>
        <translation>没有名为“%1”的表</translation>
    </message>
</context>
<context>
    <name>aftershock::ExportDialog</name>
    <message>
        <source>Web, 1200 × 675</source>
        <translation>网页，1200 × 675</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>幻灯片，1920 × 1080</translation>
    </message>
    <message>
        <source>Column in print, 640 × 720</source>
        <translation>印刷栏，640 × 720</translation>
    </message>
    <message>
        <source>Social square, 1080 × 1080</source>
        <translation>社交媒体方图，1080 × 1080</translation>
    </message>
    <message>
        <source>Title, note and source</source>
        <translation>标题、注释和来源</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG图形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF页面</translation>
    </message>
    <message>
        <source>Plotted rows as CSV</source>
        <translation>图示各行（CSV）</translation>
    </message>
    <message>
        <source>Plotted rows as JSON</source>
        <translation>图示各行（JSON）</translation>
    </message>
    <message>
        <source>Vega-Lite specification</source>
        <translation>Vega-Lite 规范</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>The file will be %1 × %2 pixels.</source>
        <translation>文件将为%1 × %2像素。</translation>
    </message>
    <message>
        <source>Text stays text, sharp at any size.</source>
        <translation>文字保持为文字，任意尺寸都清晰。</translation>
    </message>
    <message>
        <source>The figures as plotted, with qualifiers and sources.</source>
        <translation>图示的数字，附限定词和来源。</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Zoomed as in the window</source>
        <translation>与窗口相同的缩放</translation>
    </message>
</context>
<context>
    <name>aftershock::Facets</name>
    <message>
        <source>%1 … %2</source>
        <comment>from, to</comment>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>aftershock::FieldHeader</name>
    <message>
        <source>What the column “%1” holds</source>
        <translation>“%1”列的内容</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>aftershock::Fields</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Reported spent</source>
        <translation>据报道已支出</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, day or year</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, title</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Funder’s country</source>
        <translation>出资方国家或地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Size of move</source>
        <translation>变动幅度</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>报道方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>aftershock::FigureTable</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>如报道</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>图示</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
</context>
<context>
    <name>aftershock::FileKeeping</name>
    <message>
        <source>Save the changes to this dataset?</source>
        <translation>是否保存对此数据集的更改？</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>是否保存对%1的更改？</translation>
    </message>
    <message>
        <source>If they are not saved, they are lost.</source>
        <translation>不保存则更改会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>数据集 (*.aftershock)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>dataset.aftershock</source>
        <translation>数据集.aftershock</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1%2，%3</translation>
    </message>
    <message>
        <source>Not saved: one cell has to be mended first (%1: %2).</source>
        <translation>未保存：须先修正一个单元格（%1：%2）。</translation>
    </message>
    <message>
        <source>Not saved: %1 cells have to be mended first. The first is %2: %3.</source>
        <translation>未保存：须先修正%1个单元格。第一个是%2：%3。</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>显示单元格</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为%1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Another program has changed %1 since you opened it.</source>
        <translation>%1自打开后已被其他程序更改。</translation>
    </message>
    <message>
        <source>Overwriting replaces its rows by yours. Reloading gives up your changes.</source>
        <translation>覆盖将以您的行替换其中的行。重新载入将放弃您的更改。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>The file holds prices of companies that you deleted.</source>
        <translation>文件中有您已删除的公司的价格。</translation>
    </message>
    <message>
        <source>They can only be saved without these prices. To keep the prices, undo the deletion.</source>
        <translation>只能在去掉这些价格后保存。若要保留价格，请撤销删除。</translation>
    </message>
    <message>
        <source>&amp;Delete the prices too</source>
        <translation>同时删除价格(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is open in another Aftershock window too. What is saved there will be offered here, and you will be asked before anything of it is overwritten.</source>
        <translation>%1也在另一个Aftershock窗口中打开。那里保存的内容会在此提示，覆盖之前会先询问您。</translation>
    </message>
</context>
<context>
    <name>aftershock::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nothing is left with these filters.</source>
        <translation>按这些筛选条件没有结果。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>aftershock::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>整个单元格(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>在此表中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>, to be mended: %1</source>
        <translation>，待修正：%1</translation>
    </message>
</context>
<context>
    <name>aftershock::Funding</name>
    <message>
        <source>of which %1</source>
        <translation>其中%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>funder: purpose</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a part; its share cannot be said</source>
        <translation>分项；占比无法确定</translation>
    </message>
    <message>
        <source>%1 of the amounts as stated</source>
        <translation>%1（按所述金额计）</translation>
    </message>
    <message>
        <source>too small to see: %1 of the axis</source>
        <translation>太小无法看见：轴长的%1</translation>
    </message>
    <message>
        <source>No amount here says how many years it covers. Show whole amounts instead.</source>
        <translation>这里的金额都未说明涵盖的年数。请改为显示总额。</translation>
    </message>
    <message>
        <source>Nothing can be said as a multiple of %1. Show the amounts instead.</source>
        <translation>无法以%1的倍数表示。请改为显示金额。</translation>
    </message>
    <message>
        <source>A logarithmic scale cannot show zero. Choose the linear scale.</source>
        <translation>对数刻度无法显示零。请选择线性刻度。</translation>
    </message>
    <message>
        <source>The rows of funding here have no amounts.</source>
        <translation>这里的资金条目没有金额。</translation>
    </message>
    <message>
        <source>No amount passes the filters. Clear them to see all %1.</source>
        <translation>没有符合筛选条件的金额。清除筛选可查看全部%1笔。</translation>
    </message>
    <message>
        <source>This dataset has no funding yet. Add rows in the Data view, or import a table of it.</source>
        <translation>此数据集尚无资金投入。请在数据视图中添加，或导入资金表。</translation>
    </message>
    <message>
        <source>No row of funding here is finished yet. Mend the cells that are marked in the Data view.</source>
        <translation>这里还没有一条完整的资金投入。请在数据视图中修正标出的单元格。</translation>
    </message>
</context>
<context>
    <name>aftershock::FundingDeeds</name>
    <message>
        <source>%1 puts up %2</source>
        <comment>funder, amount</comment>
        <translation>%1投入%2</translation>
    </message>
    <message>
        <source>%1 plans %2</source>
        <comment>funder, amount</comment>
        <translation>%1计划投入%2</translation>
    </message>
    <message>
        <source>%1 spent %2</source>
        <comment>funder, amount</comment>
        <translation>%1支出%2</translation>
    </message>
    <message>
        <source>%1 reportedly spent %2</source>
        <comment>funder, amount</comment>
        <translation>据报道%1支出%2</translation>
    </message>
    <message>
        <source>%1 puts up %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>%1投入%2，用于%3</translation>
    </message>
    <message>
        <source>%1 plans %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>%1计划投入%2，用于%3</translation>
    </message>
    <message>
        <source>%1 spent %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>%1支出%2，用于%3</translation>
    </message>
    <message>
        <source>%1 reportedly spent %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>据报道%1支出%2，用于%3</translation>
    </message>
    <message>
        <source>%1 puts up %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>%1投入%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 plans %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>%1计划投入%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 spent %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>%1支出%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 reportedly spent %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>据报道%1支出%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 puts up the most, %2</source>
        <comment>funder, amount</comment>
        <translation>%1投入最多：%2</translation>
    </message>
    <message>
        <source>%1 plans the most, %2</source>
        <comment>funder, amount</comment>
        <translation>%1计划投入最多：%2</translation>
    </message>
    <message>
        <source>%1 spent the most, %2</source>
        <comment>funder, amount</comment>
        <translation>%1支出最多：%2</translation>
    </message>
    <message>
        <source>%1 reportedly spent the most, %2</source>
        <comment>funder, amount</comment>
        <translation>据报道%1支出最多：%2</translation>
    </message>
    <message>
        <source>%1 puts up the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>按所述金额，%1投入最多：%2</translation>
    </message>
    <message>
        <source>%1 plans the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>按所述金额，%1计划投入最多：%2</translation>
    </message>
    <message>
        <source>%1 spent the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>按所述金额，%1支出最多：%2</translation>
    </message>
    <message>
        <source>%1 reportedly spent the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>按所述金额，据报道%1支出最多：%2</translation>
    </message>
    <message>
        <source>%1 raised %2</source>
        <comment>recipient, amount</comment>
        <translation>%1融资%2</translation>
    </message>
    <message>
        <source>%1 is to receive %2</source>
        <comment>recipient, amount</comment>
        <translation>%1将获得%2</translation>
    </message>
    <message>
        <source>%1 received %2</source>
        <comment>recipient, amount</comment>
        <translation>%1获得%2</translation>
    </message>
    <message>
        <source>%1 reportedly raised %2</source>
        <comment>recipient, amount</comment>
        <translation>据报道%1融资%2</translation>
    </message>
    <message>
        <source>%1 raised %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>%1融资%2，用于%3</translation>
    </message>
    <message>
        <source>%1 is to receive %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>%1将获得%2，用于%3</translation>
    </message>
    <message>
        <source>%1 received %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>%1获得%2，用于%3</translation>
    </message>
    <message>
        <source>%1 reportedly raised %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>据报道%1融资%2，用于%3</translation>
    </message>
    <message>
        <source>%1 raised %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>%1融资%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 is to receive %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>%1将获得%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 received %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>%1获得%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 reportedly raised %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>据报道%1融资%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 raised the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>%1融资最多：%2</translation>
    </message>
    <message>
        <source>%1 is to receive the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>%1将获得最多：%2</translation>
    </message>
    <message>
        <source>%1 received the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>%1获得最多：%2</translation>
    </message>
    <message>
        <source>%1 reportedly raised the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>据报道%1融资最多：%2</translation>
    </message>
    <message>
        <source>%1 raised the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>按所述金额，%1融资最多：%2</translation>
    </message>
    <message>
        <source>%1 is to receive the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>按所述金额，%1将获得最多：%2</translation>
    </message>
    <message>
        <source>%1 received the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>按所述金额，%1获得最多：%2</translation>
    </message>
    <message>
        <source>%1 reportedly raised the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>按所述金额，据报道%1融资最多：%2</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <comment>purpose, amount</comment>
        <translation>%1获得%2</translation>
    </message>
    <message>
        <source>%1 gets %2 %3</source>
        <comment>purpose, “at least 24 times”, whose amount</comment>
        <translation>%1获得%2于%3的金额</translation>
    </message>
    <message>
        <source>%1 gets the most, %2</source>
        <comment>purpose, amount</comment>
        <translation>%1获得最多：%2</translation>
    </message>
    <message>
        <source>%1 gets the most as stated: %2</source>
        <comment>purpose, amount</comment>
        <translation>按所述金额，%1获得最多：%2</translation>
    </message>
</context>
<context>
    <name>aftershock::FundingTexts</name>
    <message>
        <source>Spread evenly, %1</source>
        <comment>finding</comment>
        <translation>%1（若平均分摊）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DeepSeek’s reported cost of R1: $5.6 m</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Spread evenly, %1 a year</source>
        <comment>finding with a multiple</comment>
        <translation>若按年平均分摊：%1</translation>
    </message>
    <message>
        <source>No funding to show</source>
        <translation>没有可显示的资金投入</translation>
    </message>
    <message>
        <source>Funding as multiples of %1</source>
        <translation>资金投入相当于%1的倍数</translation>
    </message>
    <message>
        <source>Funding a year in the currencies it was reported in</source>
        <translation>每年的资金投入，按报道所用货币</translation>
    </message>
    <message>
        <source>Funding in the currencies it was reported in</source>
        <translation>资金投入，按报道所用货币</translation>
    </message>
    <message>
        <source>Funding planned</source>
        <translation>计划投入的资金</translation>
    </message>
    <message>
        <source>Funding spent</source>
        <translation>已支出的资金</translation>
    </message>
    <message>
        <source>Funding announced or reported</source>
        <translation>已宣布或据报道的资金投入</translation>
    </message>
    <message>
        <source>each amount in its own currency</source>
        <translation>各金额按原货币</translation>
    </message>
    <message>
        <source>%1, some converted by a rate</source>
        <translation>%1，部分按汇率折算</translation>
    </message>
    <message>
        <source>%1 as %2 converts them</source>
        <comment>pounds, the article</comment>
        <translation>%1，按%2的折算</translation>
    </message>
    <message>
        <source>%1 as the sources convert them</source>
        <translation>%1，按各来源的折算</translation>
    </message>
    <message>
        <source>as a multiple of %1</source>
        <translation>相当于%1的倍数</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>“more than”</source>
        <translation>“逾”</translation>
    </message>
    <message>
        <source>“at least”</source>
        <translation>“至少”</translation>
    </message>
    <message>
        <source>“less than”</source>
        <translation>“不足”</translation>
    </message>
    <message>
        <source>“at most”</source>
        <translation>“至多”</translation>
    </message>
    <message>
        <source>“about”</source>
        <translation>“约”</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two words</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>Arrow: %1; the true amount may be larger.</source>
        <translation>箭头：%1；实际金额可能更大。</translation>
    </message>
    <message>
        <source>Arrow to the left: %1; the true amount may be smaller.</source>
        <translation>向左的箭头：%1；实际金额可能更小。</translation>
    </message>
    <message>
        <source>Pale stretch: the source gives a range.</source>
        <translation>浅色段：来源给出的是区间。</translation>
    </message>
    <message>
        <source>“Of the amounts as stated”: both amounts are bounds, so the true multiple is not known.</source>
        <translation>“按所述金额计”：两个金额都只是上下限，因此实际倍数未知。</translation>
    </message>
    <message>
        <source>Soft end: the source says “about”.</source>
        <translation>模糊端：来源称“约”。</translation>
    </message>
    <message>
        <source>Hollow: a part, counted in its whole already.</source>
        <translation>空心：分项，已计入其总额。</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Amounts cover different spans: %1.</source>
        <translation>各金额涵盖的期限不同：%1。</translation>
    </message>
    <message>
        <source>%1: spread evenly over %2.</source>
        <translation>%1：平均分摊于%2。</translation>
    </message>
    <message>
        <source>the listed rate of %1</source>
        <translation>%1的所列汇率</translation>
    </message>
    <message>
        <source>the listed rate</source>
        <translation>所列汇率</translation>
    </message>
    <message>
        <source>the rate implied by %1’s two amounts for %2</source>
        <translation>由%1用于%2的两个金额得出的汇率</translation>
    </message>
    <message>
        <source>the rate implied by %1’s two amounts</source>
        <translation>由%1的两个金额得出的汇率</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rate, where it is from</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>；再按</translation>
    </message>
    <message>
        <source>%1: converted at %2.</source>
        <translation>%1：按%2折算。</translation>
    </message>
    <message>
        <source>Not shown, since no amount is given: %1.</source>
        <translation>因未给出金额而未显示：%1。</translation>
    </message>
    <message>
        <source>Not shown, since no rate is known: %1.</source>
        <translation>因没有汇率而未显示：%1。</translation>
    </message>
    <message>
        <source>Not shown per year, since no span is stated: %1.</source>
        <translation>因未注明期限而未按年显示：%1。</translation>
    </message>
    <message>
        <source>Not shown, since a logarithmic scale has no zero: %1.</source>
        <translation>因对数刻度没有零而未显示：%1。</translation>
    </message>
    <message>
        <source>Not shown, since no multiple can be said: %1.</source>
        <translation>因无法得出倍数而未显示：%1。</translation>
    </message>
    <message>
        <source>Multiples compare amounts in %1, in which both are stated.</source>
        <translation>倍数按双方均有所述的货币（%1）比较。</translation>
    </message>
    <message>
        <source>%1: compared in %2, in which both amounts are stated.</source>
        <translation>%1：以两笔金额都已给出的货币（%2）比较。</translation>
    </message>
    <message>
        <source>Amounts are in different currencies: compare only within one.</source>
        <translation>各金额货币不同：只宜在同一货币内比较。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Dot chart of %1 amounts: from %2 (%3) to %4 (%5).</source>
        <translation>%1笔金额的点图：从%2（%3）到%4（%5）。</translation>
    </message>
    <message>
        <source>Bar chart of %1 amounts: from %2 (%3) to %4 (%5).</source>
        <translation>%1笔金额的条形图：从%2（%3）到%4（%5）。</translation>
    </message>
    <message>
        <source>Parts of another amount shown: %1.</source>
        <translation>属于另一笔所示金额的分项：%1个。</translation>
    </message>
    <message>
        <source>Not shown, since a cell waits to be mended: %1.</source>
        <translation>未显示，因为有单元格待修正：%1。</translation>
    </message>
    <message>
        <source>Of those shown and spread evenly, %1</source>
        <comment>finding</comment>
        <translation>%1（在所示各项中，若平均分摊）</translation>
    </message>
    <message>
        <source>Of those shown, %1</source>
        <comment>finding</comment>
        <translation>%1（在所示各项中）</translation>
    </message>
</context>
<context>
    <name>aftershock::FundingWords</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1，自%2年起</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <comment>amount, owner with the year</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <comment>a year</comment>
        <translation>计划用于%1年</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>round, investors</comment>
        <translation>%1，由%2出资</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>purpose, year</comment>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>%1, spread evenly over %2</source>
        <translation>%1，平均分摊于%2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation>%1，为期%2</translation>
    </message>
    <message>
        <source>%1’s planned %2</source>
        <comment>owner, amount; follows “5 times”, “a multiple of”</comment>
        <translation>%1（%2，计划）</translation>
    </message>
    <message>
        <source>%1’s reported %2</source>
        <comment>owner, amount; follows “5 times”, “a multiple of”</comment>
        <translation>%1（%2，据报道）</translation>
    </message>
    <message>
        <source>%1’s %2</source>
        <comment>owner, amount; follows “5 times”, “a multiple of”</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>一年</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>a number with a fraction</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>reported %1</source>
        <comment>purpose that is money</comment>
        <translation>%1（据报道）</translation>
    </message>
    <message>
        <source>purpose not stated</source>
        <translation>用途未注明</translation>
    </message>
    <message>
        <source>amount (%1)</source>
        <comment>of which only a bound is known</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>%1 of the amounts as stated</source>
        <translation>所述金额的%1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>占总额%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>rate: $1.2440 to £1</comment>
        <translation>%2兑%1</translation>
    </message>
    <message>
        <source>payer not stated</source>
        <translation>出资方未注明</translation>
    </message>
</context>
<context>
    <name>aftershock::Help</name>
    <message>
        <source>Chart: walk the marks</source>
        <translation>图表：浏览各数据点</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Home, End</source>
        <translation>上、下、PageUp、PageDown、Home、End</translation>
    </message>
    <message>
        <source>Chart: select the mark</source>
        <translation>图表：选中数据点</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Chart: tell more of the mark</source>
        <translation>图表：查看详情</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Chart: zoom to a box</source>
        <translation>图表：框选缩放</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift加拖动</translation>
    </message>
    <message>
        <source>Chart: show the whole axis</source>
        <translation>图表：显示整个坐标轴</translation>
    </message>
    <message>
        <source>0, or double click</source>
        <translation>0或双击</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>添加到选择</translation>
    </message>
    <message>
        <source>Ctrl and click</source>
        <translation>Ctrl加单击</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>扩展选择</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift加单击</translation>
    </message>
    <message>
        <source>Table: sort by the current column</source>
        <translation>表格：按当前列排序</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up or Down</source>
        <translation>Ctrl+Alt+上或下</translation>
    </message>
    <message>
        <source>Size filter: other handle</source>
        <translation>幅度筛选：另一个滑块</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Aftershock</source>
        <translation>关于Aftershock</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>Figures of a news story as charts that can be checked: each keeps its qualifier and its source, and what does not fit together is shown.</source>
        <translation>把新闻中的数字做成可以核查的图表：每个数字都保留限定词和来源，并指出不一致之处。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty; you may share and change it under the licence’s terms.</source>
        <translation>自由软件，遵循GNU通用公共许可证第3版或更新版本。不提供任何担保；您可以按许可证条款分享和修改。</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可证</translation>
    </message>
</context>
<context>
    <name>aftershock::Import</name>
    <message>
        <source>it must not end before it starts</source>
        <translation>结束不得早于开始</translation>
    </message>
    <message>
        <source>a percentage is no amount of money</source>
        <translation>百分比不是金额</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a year from 1 to 9999</source>
        <translation>1至9999之间的年份</translation>
    </message>
    <message>
        <source>a number of years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>prices as they were traded; for those adjusted for splits and dividends, give that column the field “close”</source>
        <translation>采用实际成交价；若要用经拆股和股息调整的价格，请将该列的字段设为“close”</translation>
    </message>
    <message>
        <source>line %1 has another price for the company and time</source>
        <translation>第%1行对同一公司和时间有另一个价格</translation>
    </message>
    <message>
        <source>the dataset has another price for it, and can have only one</source>
        <translation>数据集中已有另一个价格，而只能有一个</translation>
    </message>
    <message>
        <source>a rate needs a day</source>
        <translation>汇率需要日期</translation>
    </message>
    <message>
        <source>how many units the rate is for</source>
        <translation>汇率对应多少单位</translation>
    </message>
    <message>
        <source>a rate between two currencies</source>
        <translation>两种货币之间的汇率</translation>
    </message>
    <message>
        <source>a price above zero</source>
        <translation>大于零的价格</translation>
    </message>
    <message>
        <source>a number of shares</source>
        <translation>股数</translation>
    </message>
    <message>
        <source>the currency of the company’s other prices</source>
        <translation>该公司其他价格的货币</translation>
    </message>
    <message>
        <source>a share moves on a trading day</source>
        <translation>股价变动应在交易日</translation>
    </message>
    <message>
        <source>a heading that names one year, quarter or month</source>
        <translation>写明一个年份、季度或月份的标题</translation>
    </message>
    <message>
        <source>a part of a financial year, whose months are not known; write that of the calendar, as in “Q1 2024”</source>
        <translation>财年的一部分，其月份不明；请写日历上的季度，例如“Q1 2024”</translation>
    </message>
    <message>
        <source>money is no change in percent</source>
        <translation>金额不是百分比变动</translation>
    </message>
    <message>
        <source>percent or a fraction; give the column the field for one of them, or “fraction” as the units of all rows, as in --map &quot;'fraction'=units&quot;</source>
        <translation>百分比或小数；请为该列选择其中之一的字段，或把“fraction”作为所有行的单位，例如 --map &quot;'fraction'=units&quot;</translation>
    </message>
    <message>
        <source>a change in percent</source>
        <translation>百分比变动</translation>
    </message>
    <message>
        <source>another amount in %1 stands beside it</source>
        <translation>旁边还有另一个 %1 金额</translation>
    </message>
    <message>
        <source>a fall, as the heading says, or a rise, since other rows have a plus</source>
        <translation>如标题所说是下跌，或是上涨，因为其他行带有加号</translation>
    </message>
    <message>
        <source>a fall, of which the title speaks, or a rise; give the column the field “change-percent” to take it as it stands</source>
        <translation>标题提到的下跌，或是上涨；要按原样读取，请把该列设为字段“change-percent”</translation>
    </message>
    <message>
        <source>a fall, as the heading says, or a rise, since most rows have no minus</source>
        <translation>如标题所说是下跌，或是上涨，因为多数行没有减号</translation>
    </message>
    <message>
        <source>the one there: %1</source>
        <translation>已有的：%1</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>“%1” tells them apart, and is not used; take one of its values, or keep both rows</source>
        <translation>“%1”可区分它们，但未被使用；请只取其中一个值，或保留两行</translation>
    </message>
    <message>
        <source>“%1” tells them apart: give it a field, as in “%2”</source>
        <translation>“%1”可区分它们：请为它指定字段，例如“%2”</translation>
    </message>
    <message>
        <source>take some of them, or keep both rows</source>
        <translation>请只取其中一些，或保留两行</translation>
    </message>
    <message>
        <source>rows %1 and %2 give it different figures, and %3 more rows do so; %4</source>
        <translation>第%1行和第%2行给出不同的数字，另有%3行也是如此；%4</translation>
    </message>
    <message>
        <source>the row's name gives another unit</source>
        <translation>该行的名称给出了另一个单位</translation>
    </message>
    <message>
        <source>“%1” may name a unit; write it into the cells, or give it for all rows, as in “USD bn”</source>
        <translation>“%1”可能是单位；请写入单元格，或为所有行指定，如“USD bn”</translation>
    </message>
    <message>
        <source>written out, or in the unit of the heading; write the unit into the cell, as in “$12.5 m”</source>
        <translation>是完整数额，还是以表头的单位计；请把单位写进单元格，例如“1250万美元”</translation>
    </message>
    <message>
        <source>no share price falls by more than 100 percent; taken as it stands</source>
        <translation>股价跌幅不会超过100%；已照原样采用</translation>
    </message>
    <message>
        <source>a company, or an average, sum or count of other rows</source>
        <translation>一家公司，或其他行的平均值、合计或计数</translation>
    </message>
</context>
<context>
    <name>aftershock::ImportAssistant</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>The columns are taken as you set them for such a file before.</source>
        <translation>各列沿用您之前为此类文件所作的设置。</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Save the new dataset as</source>
        <translation>新数据集另存为</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>数据集 (*.aftershock)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>导入已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>The check was stopped: which rows will be refused is not known.</source>
        <translation>检查已停止：尚不知哪些行会被拒绝。</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>文件读取方式</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>读取后的表格</translation>
    </message>
    <message>
        <source>F2 chooses what the column holds</source>
        <translation>按F2选择该列内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing can be imported yet.</source>
        <translation>尚无可导入的内容。</translation>
    </message>
    <message>
        <source>Say what the columns hold.</source>
        <translation>请指明各列的内容。</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>正在检查每一行…</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>未检查。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>%1 rows read: %2</source>
        <translation>读取%1行：%2</translation>
    </message>
    <message>
        <source>%1 row read: %2</source>
        <translation>读取%1行：%2</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <translation>没有新内容：%1。</translation>
    </message>
    <message>
        <source>No row can be used: %1.</source>
        <translation>没有可用的行：%1。</translation>
    </message>
    <message>
        <source>Import unchecked</source>
        <translation>不检查直接导入</translation>
    </message>
    <message>
        <source>Import %1, leave %2 out</source>
        <translation>导入%1条，略去%2条</translation>
    </message>
    <message>
        <source>What the rows are was not recognised. Choose it on the left, then look whether the head of each column says what it holds.</source>
        <translation>未能识别行的类别。请在左侧选择，然后查看每列表头是否说明其内容。</translation>
    </message>
    <message>
        <source>Which column holds “%1” is not known yet. Choose it at the column’s head, or fill it in on the left if it is the same for all rows.</source>
        <translation>尚不知哪一列是“%1”。请在列头选择；若各行相同，可在左侧填写。</translation>
    </message>
    <message>
        <source>Which column holds “%1” is not known yet. Choose it at the column’s head.</source>
        <translation>尚不知哪一列是“%1”。请在列头选择。</translation>
    </message>
</context>
<context>
    <name>aftershock::ImportCommands</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl *.xlsx *.db *.sqlite *.sqlite3)</source>
        <translation>表格 (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl *.xlsx *.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy some rows of a table first.</source>
        <translation>剪贴板中没有文本；请先复制表格中的几行。</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Imported from %3.</source>
        <translation>%1：%2。导入自%3。</translation>
    </message>
    <message>
        <source>Export the whole dataset</source>
        <translation>导出整个数据集</translation>
    </message>
    <message>
        <source>One JSON file (*.json)</source>
        <translation>单个JSON文件 (*.json)</translation>
    </message>
    <message>
        <source>A folder of CSV files (*)</source>
        <translation>CSV文件夹 (*)</translation>
    </message>
    <message>
        <source>The dataset was exported to %1, without the changes that are not saved.</source>
        <translation>数据集已导出到%1，不含未保存的更改。</translation>
    </message>
    <message>
        <source>The dataset was exported to %1.</source>
        <translation>数据集已导出到%1。</translation>
    </message>
    <message>
        <source>Save the exported dataset as a file</source>
        <translation>将导出的数据集存为文件</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>数据集 (*.aftershock)</translation>
    </message>
</context>
<context>
    <name>aftershock::ImportWords</name>
    <message>
        <source>Share moves</source>
        <translation>股价变动</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金投入</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Change, as a fraction</source>
        <translation>变动（小数）</translation>
    </message>
    <message>
        <source>Change, in percent</source>
        <translation>变动（百分比）</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类别</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Converted amount</source>
        <translation>折算金额</translation>
    </message>
    <message>
        <source>Converted currency</source>
        <translation>折算货币</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接受方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>来源中的位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘价</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Adjusted close</source>
        <translation>调整后收盘价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>1单位</translation>
    </message>
    <message>
        <source>In units of</source>
        <translation>以何货币计</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>The company’s prices</source>
        <translation>该公司价格</translation>
    </message>
    <message>
        <source>Unit of the figures</source>
        <translation>数字的单位</translation>
    </message>
    <message>
        <source>The year’s amounts</source>
        <translation>该年金额</translation>
    </message>
    <message>
        <source>The company’s amounts</source>
        <translation>该公司金额</translation>
    </message>
    <message>
        <source>The day’s changes</source>
        <translation>该日涨跌</translation>
    </message>
    <message>
        <source>The company’s changes</source>
        <translation>该公司涨跌</translation>
    </message>
    <message>
        <source>The currency’s rates</source>
        <translation>该货币汇率</translation>
    </message>
    <message>
        <source>Windows-%1</source>
        <translation>Windows-%1</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>several blanks</source>
        <translation>多个空格</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>无，单列</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>one blank</source>
        <translation>一个空格</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>double (&quot;)</source>
        <translation>双引号</translation>
    </message>
    <message>
        <source>single (&apos;)</source>
        <translation>单引号</translation>
    </message>
    <message>
        <source>%1, %2 before them</source>
        <translation>%1，前加%2</translation>
    </message>
    <message>
        <source>point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>cell by cell</source>
        <translation>逐格判断</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1，如%2</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>把握%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增%1条</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改%1条</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>已存在%1条</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略去%1条</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒绝%1条</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>aftershock::Importer</name>
    <message>
        <source>no rows stand under its heading</source>
        <translation>标题行下面没有数据行</translation>
    </message>
    <message>
        <source>one month, or the quarter that ends with it; write “Q1 2024” for a quarter, or give 0.0833 as the years of all rows</source>
        <translation>一个月，或以该月结束的季度；如为季度，请写成“Q1 2024”，或将所有行的年数设为 0.0833</translation>
    </message>
    <message>
        <source>a payer, or the sum of other rows</source>
        <translation>出资方，或其他行的合计</translation>
    </message>
    <message>
        <source>a payer, or a growth or ratio</source>
        <translation>出资方，或增长率、比率</translation>
    </message>
    <message>
        <source>a payer, or what was paid for</source>
        <translation>出资方，或资金用途</translation>
    </message>
    <message>
        <source>a payer, or a figure of another kind</source>
        <translation>出资方，或其他指标</translation>
    </message>
    <message>
        <source>its quarters or its year are read, and not all there in this row; put such rows into a table of their own</source>
        <translation>读取的是其季度或年份，而该行中并不齐全；请将此类行放入单独的表中</translation>
    </message>
    <message>
        <source>it stands below “%1”, which was not spent</source>
        <translation>该行位于“%1”之下，而那并非支出</translation>
    </message>
    <message>
        <source>it stands below “%1”, and has no sign of its own</source>
        <translation>位于“%1”之下，且自身没有正负号</translation>
    </message>
    <message>
        <source>one financial year, or two years; write “2022/23” for one</source>
        <translation>一个财政年度，或两个年份；如为一个，请写成“2022/23”</translation>
    </message>
    <message>
        <source>one year, quarter or month, as in “2024”, “2025E” or “Q1 2024”</source>
        <translation>一个年份、季度或月份，例如“2024”、“2025E”或“Q1 2024”</translation>
    </message>
    <message>
        <source>other rows are of the same months too</source>
        <translation>其他行也涉及相同的月份</translation>
    </message>
    <message>
        <source>“%1” and its other cells are no dates</source>
        <translation>“%1”及其他单元格不是日期</translation>
    </message>
    <message>
        <source>it may name the unit of all rows; give that for them, as in “USD bn”</source>
        <translation>可能是所有行的单位；请为所有行指定，例如“USD bn”</translation>
    </message>
    <message>
        <source>a fall or a rise: the column of signs does not say</source>
        <translation>跌或涨：符号列没有说明</translation>
    </message>
    <message>
        <source>the column of qualifiers says “%1”</source>
        <translation>限定词列写的是“%1”</translation>
    </message>
    <message>
        <source>no organisation can have a higher number than the last</source>
        <translation>没有比最后一个组织更大的编号可用</translation>
    </message>
    <message>
        <source>a company, or an average, sum or count of other rows</source>
        <translation>一家公司，或其他行的平均值、合计或计数</translation>
    </message>
    <message>
        <source>a name, or a part of a row above it</source>
        <translation>一个名称，或上方某行的一部分</translation>
    </message>
    <message>
        <source>it stands below “%1”, which begins another table</source>
        <translation>该行位于“%1”下方，而那是另一张表的开头</translation>
    </message>
    <message>
        <source>a row, or the beginning of another table; put that into a file of its own</source>
        <translation>一行数据，或另一张表的开头；请将该表放入单独的文件</translation>
    </message>
    <message>
        <source>it stands below “%1”; give each row a column that says so</source>
        <translation>该行位于“%1”下方；请为每一行用单独一列写明</translation>
    </message>
    <message>
        <source>it stands below “%1”, which is no change of a share price in a day</source>
        <translation>该行位于“%1”下方，而那不是股价的单日涨跌</translation>
    </message>
    <message>
        <source>blank cells: %1</source>
        <translation>空白单元格：%1</translation>
    </message>
    <message>
        <source>nothing, or what stands above them, which was taken</source>
        <translation>无，或其上方的内容（已按后者读取）</translation>
    </message>
    <message>
        <source>nothing, as was taken, or what stands above them</source>
        <translation>无（已按此读取），或其上方的内容</translation>
    </message>
</context>
<context>
    <name>aftershock::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>There are more: Data ▸ Check dataset shows all of them.</source>
        <translation>还有更多：“数据 ▸ 检查数据集”会显示全部。</translation>
    </message>
    <message>
        <source>In the same passage</source>
        <translation>同一段落</translation>
    </message>
</context>
<context>
    <name>aftershock::JsonReader</name>
    <message>
        <source>more than there is memory for</source>
        <translation>超出了可用内存</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>%1 columns in so many rows</source>
        <translation>如此多的行有%1列</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>超过%1列</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>a line of more than %1 MB</source>
        <translation>超过%1 MB的一行</translation>
    </message>
    <message>
        <source>a double holds up to 1.8e308</source>
        <translation>浮点数最大为1.8e308</translation>
    </message>
</context>
<context>
    <name>aftershock::Locators</name>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message numerus="yes">
        <source>paragraphs %1</source>
        <translation>
            <numerusform>第%1段</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message numerus="yes">
        <source>pages %1</source>
        <translation>
            <numerusform>第%1页</numerusform>
        </translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>第%1节</translation>
    </message>
    <message numerus="yes">
        <source>sections %1</source>
        <translation>
            <numerusform>第%1节</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message numerus="yes">
        <source>lines %1</source>
        <translation>
            <numerusform>第%1行</numerusform>
        </translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>第%1章</translation>
    </message>
    <message numerus="yes">
        <source>chapters %1</source>
        <translation>
            <numerusform>第%1章</numerusform>
        </translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表%1</translation>
    </message>
    <message numerus="yes">
        <source>tables %1</source>
        <translation>
            <numerusform>表%1</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message numerus="yes">
        <source>rows %1</source>
        <translation>
            <numerusform>第%1行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more places</source>
        <translation>
            <numerusform>另有%1处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>numbers of places</comment>
        <translation>
            <numerusform>%1及另外%2处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::Main</name>
    <message>
        <source>there is no display to open a window on; “aftershock render” writes charts without one</source>
        <translation>没有可打开窗口的显示器；“aftershock render”无需显示器即可输出图表</translation>
    </message>
    <message>
        <source>there is not enough memory for this; take less of it, or close other programs</source>
        <translation>内存不足以完成此操作；请减少读取的内容，或关闭其他程序</translation>
    </message>
</context>
<context>
    <name>aftershock::MainWindow</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>正在保存副本…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The filters were cleared, to show what you chose.</source>
        <translation>已清除筛选，以显示所选内容。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1已被其他程序更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>副本已存为%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>新数据集</translation>
    </message>
    <message>
        <source>%1[*] – Aftershock</source>
        <translation>%1[*] – Aftershock</translation>
    </message>
</context>
<context>
    <name>aftershock::Mapping</name>
    <message>
        <source>a plain number is needed</source>
        <translation>需要一个普通数字</translation>
    </message>
    <message>
        <source>a price needs a day</source>
        <translation>价格需要日期</translation>
    </message>
    <message>
        <source>write --map COLUMN=FIELD, such as --map Betrag=amount</source>
        <translation>请写成--map 列=字段，例如--map 金额=amount</translation>
    </message>
    <message>
        <source>%1; or take another table of the file: %2</source>
        <comment>kinds, names of tables</comment>
        <translation>%1；或选用文件中的另一个表：%2</translation>
    </message>
    <message>
        <source>none of them looks like days; give one for all rows, as in %1</source>
        <comment>an example</comment>
        <translation>没有看起来像日期的列；请为所有行指定一个日期，例如%1</translation>
    </message>
    <message>
        <source>days since 1970, or those of a spreadsheet</source>
        <translation>1970 年起的天数，或电子表格的天数</translation>
    </message>
</context>
<context>
    <name>aftershock::MappingPanel</name>
    <message>
        <source>What the rows are</source>
        <translation>行的类别</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>各行相同</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>出自何处</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>not recognised: choose one</source>
        <translation>未识别：请选择</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
</context>
<context>
    <name>aftershock::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>aftershock::OpenTable</name>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>文件已压缩；请先解压</translation>
    </message>
    <message>
        <source>it is a PDF; copy the table out of it</source>
        <translation>这是PDF；请把其中的表格复制出来</translation>
    </message>
    <message>
        <source>it is a Parquet file; save it as CSV</source>
        <translation>这是Parquet文件；请存为CSV</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>这是图片</translation>
    </message>
    <message>
        <source>it is a web page; save the table by itself as CSV</source>
        <translation>这是网页；请将表格单独保存为 CSV</translation>
    </message>
</context>
<context>
    <name>aftershock::Pictures</name>
    <message>
        <source>the size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>choose a smaller size or scale factor: a picture may have 200 million pixels</source>
        <translation>请选择较小的尺寸或缩放倍数：图片最多2亿像素</translation>
    </message>
</context>
<context>
    <name>aftershock::PriceBar</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Company whose prices are shown</source>
        <translation>显示其价格的公司</translation>
    </message>
    <message>
        <source>Go to day…</source>
        <translation>转到日期…</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>所有公司</translation>
    </message>
</context>
<context>
    <name>aftershock::PriceDialog</name>
    <message>
        <source>Add price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>aftershock::PricePages</name>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%3中的%1–%2</translation>
    </message>
</context>
<context>
    <name>aftershock::ProblemModel</name>
    <message>
        <source>Mended, and used as it stands here</source>
        <translation>已修正，按此处内容采用</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>由您略去</translation>
    </message>
    <message>
        <source>Double click or F2 to mend it</source>
        <translation>双击或按F2修正</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>aftershock::ProblemPanel</name>
    <message>
        <source>&amp;Leave row out</source>
        <translation>略去该行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation>撤销更改(&amp;U)</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需查看的行</translation>
    </message>
    <message>
        <source>%1 refused, the first %2 of them here. Mend a value in its place, or leave the rows out.</source>
        <translation>拒绝%1条，此处显示前%2条。可就地修正值，或略去这些行。</translation>
    </message>
    <message>
        <source>%1 refused. Mend a value in its place, or leave the rows out.</source>
        <translation>拒绝%1条。可就地修正值，或略去这些行。</translation>
    </message>
    <message>
        <source>Every row can be used. To look at:</source>
        <translation>每一行都可用。请查看：</translation>
    </message>
</context>
<context>
    <name>aftershock::PropertiesDialog</name>
    <message>
        <source>Dataset properties</source>
        <translation>数据集属性</translation>
    </message>
    <message>
        <source>for example en</source>
        <translation>例如zh</translation>
    </message>
    <message>
        <source>for example CC BY 4.0</source>
        <translation>例如CC BY 4.0</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>许可(&amp;I)</translation>
    </message>
</context>
<context>
    <name>aftershock::RawTextView</name>
    <message>
        <source>The file’s text</source>
        <translation>文件原文</translation>
    </message>
</context>
<context>
    <name>aftershock::ReadCell</name>
    <message>
        <source>known to the day</source>
        <translation>精确到日</translation>
    </message>
    <message>
        <source>start and end are both known to the day, the month or the year; type both as the start, such as “27–28 January 2025”</source>
        <translation>开始和结束须同样精确到日、月或年；请在开始处一并输入，例如“2025年1月27–28日”</translation>
    </message>
</context>
<context>
    <name>aftershock::ReadingPanel</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>表格上方的行数</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>上方行数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>no head</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
</context>
<context>
    <name>aftershock::Recovery</name>
    <message>
        <source>a new dataset</source>
        <translation>新数据集</translation>
    </message>
    <message>
        <source>the built-in dataset</source>
        <translation>内置数据集</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unsaved changes to %1 datasets were found.</source>
        <translation>发现%1个数据集有未保存的更改。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Unsaved changes of %1 to %2 were found.</source>
        <translation>发现未保存的更改：%2（%1）。</translation>
    </message>
    <message>
        <source>The file is no longer there: put it back to restore them.</source>
        <translation>文件已不在原处：请放回后再恢复。</translation>
    </message>
    <message>
        <source>The file was changed since: only what still fits can be restored.</source>
        <translation>文件此后有变动：只能恢复仍然适用的更改。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>No unsaved changes of an earlier run were found.</source>
        <translation>没有发现先前未保存的更改。</translation>
    </message>
    <message>
        <source>The changes cannot be restored. %1</source>
        <translation>无法恢复更改。%1</translation>
    </message>
    <message>
        <source>The changes do not fit the dataset as it is now, and none was restored.</source>
        <translation>更改与现在的数据集不符，未恢复任何更改。</translation>
    </message>
    <message>
        <source>%1 of %2 changes were restored; the others do not fit the dataset as it is now.</source>
        <translation>%2项更改中恢复了%1项；其余与现在的数据集不符。</translation>
    </message>
    <message>
        <source>The changes were restored, but for the last one, which was cut off.</source>
        <translation>更改已恢复，但最后一项不完整，未恢复。</translation>
    </message>
    <message>
        <source>The unsaved changes were restored. They are not saved yet.</source>
        <translation>未保存的更改已恢复，但尚未保存。</translation>
    </message>
</context>
<context>
    <name>aftershock::RecoveryDialog</name>
    <message>
        <source>the file is no longer there</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>文件此后有变动</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The program ended before these changes were saved.</source>
        <translation>程序在这些更改保存之前结束。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后(&amp;L)</translation>
    </message>
</context>
<context>
    <name>aftershock::RowNames</name>
    <message>
        <source>%1 source</source>
        <translation>%1个来源</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organisation</source>
        <translation>%1个机构</translation>
    </message>
    <message numerus="yes">
        <source>%1 organisations</source>
        <translation>
            <numerusform>%1个机构</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1个事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 share move</source>
        <translation>%1条股价变动</translation>
    </message>
    <message numerus="yes">
        <source>%1 share moves</source>
        <translation>
            <numerusform>%1条股价变动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 funding row</source>
        <translation>%1条资金条目</translation>
    </message>
    <message numerus="yes">
        <source>%1 funding rows</source>
        <translation>
            <numerusform>%1条资金条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exchange rate</source>
        <translation>%1条汇率</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange rates</source>
        <translation>
            <numerusform>%1条汇率</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1条言论</translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1条言论</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::RowShaper</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1而非%2</translation>
    </message>
    <message>
        <source>it is the header again</source>
        <translation>是重复的表头</translation>
    </message>
    <message>
        <source>it stands below the table</source>
        <translation>位于表格下方</translation>
    </message>
</context>
<context>
    <name>aftershock::Search</name>
    <message>
        <source>1 share move</source>
        <translation>1条股价变动</translation>
    </message>
    <message numerus="yes">
        <source>%1 share moves</source>
        <translation>
            <numerusform>%1条股价变动</numerusform>
        </translation>
    </message>
    <message>
        <source>1 amount</source>
        <translation>1笔金额</translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1笔金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金投入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>aftershock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a company, event, source</source>
        <translation>查找公司、事件、来源</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try a company, an event, a source or a speaker</source>
        <translation>请试试公司、事件、来源或发言人</translation>
    </message>
</context>
<context>
    <name>aftershock::SentenceDialog</name>
    <message>
        <source>What it tells</source>
        <translation>内容类别</translation>
    </message>
    <message>
        <source>The text does not print the day</source>
        <translation>文中未写明日期</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add from a sentence</source>
        <translation>由句子添加</translation>
    </message>
    <message>
        <source>Such as: Meta plans to invest more than $60 billion in 2025</source>
        <translation>例如：Meta计划2025年投资逾600亿美元</translation>
    </message>
    <message>
        <source>No figure was understood: fill the fields in yourself.</source>
        <translation>未识别出数字：请自行填写各栏。</translation>
    </message>
    <message>
        <source>Everything was understood. Look at the fields all the same.</source>
        <translation>全部识别成功。仍请核对各栏。</translation>
    </message>
    <message>
        <source>Not understood: %1. Look whether the fields lack it.</source>
        <translation>未识别：%1。请查看各栏是否有遗漏。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>Say who told it: a figure keeps its source.</source>
        <translation>请注明出处：每个数字都应有来源。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The dataset has this row already.</source>
        <translation>数据集中已有此行。</translation>
    </message>
    <message>
        <source>A row of the dataset will be replaced.</source>
        <translation>将替换数据集中的一行。</translation>
    </message>
    <message>
        <source>One row will be added.</source>
        <translation>将添加一行。</translation>
    </message>
    <message>
        <source>Save the new dataset as</source>
        <translation>新数据集另存为</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>数据集 (*.aftershock)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Paste a sentence of a story here</source>
        <translation>在此粘贴报道中的句子</translation>
    </message>
    <message>
        <source>such as 28 January 2025; tells which “Monday” is meant</source>
        <translation>例如2025年1月28日；用以确定是哪个“星期一”</translation>
    </message>
    <message>
        <source>Day of the story</source>
        <translation>报道日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>who told it: a title, or one of the dataset’s</source>
        <translation>出处：标题，或数据集中已有的来源</translation>
    </message>
    <message>
        <source>exact, over, at-least, under, at-most, about; as the figure says</source>
        <translation>exact、over、at-least、under、at-most、about；依数字所述</translation>
    </message>
    <message>
        <source>such as section 2, paragraph 3</source>
        <translation>例如section 2, paragraph 3</translation>
    </message>
    <message>
        <source>planned, spent or reported</source>
        <translation>planned、spent或reported</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>aftershock::Source</name>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>读取期间文件变短了</translation>
    </message>
    <message>
        <source>a pipe is kept in %1, where little room is left</source>
        <translation>管道的内容保存在 %1，那里所剩空间不多</translation>
    </message>
</context>
<context>
    <name>aftershock::SqliteReader</name>
    <message>
        <source>no table and no view</source>
        <translation>没有表也没有视图</translation>
    </message>
    <message>
        <source>a SQLite database must be a file</source>
        <translation>SQLite数据库必须是文件</translation>
    </message>
    <message>
        <source>“%1” took more than %2 s, as a view does that never ends</source>
        <translation>“%1”耗时超过%2秒，永不结束的视图就会这样</translation>
    </message>
    <message>
        <source>“%1” is made of too many views</source>
        <translation>“%1”由过多的视图组成</translation>
    </message>
    <message>
        <source>a row of more than %1 MB</source>
        <translation>一行超过 %1 MB</translation>
    </message>
</context>
<context>
    <name>aftershock::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 amounts shown</source>
        <translation>
            <numerusform>显示%1/%2笔金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 share moves shown</source>
        <translation>
            <numerusform>显示%1/%2条股价变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %1 selected</source>
        <translation>
            <numerusform> · 已选%1项</numerusform>
        </translation>
    </message>
    <message>
        <source>New, not a file yet</source>
        <translation>新建，尚未存为文件</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>更改已全部保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>%1 · %2 · schema %3</source>
        <translation>%1 · %2 · 架构%3</translation>
    </message>
</context>
<context>
    <name>aftershock::Store</name>
    <message>
        <source>the file is cut off</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>built-in dataset</source>
        <translation>内置数据集</translation>
    </message>
    <message>
        <source>the limit is %1 s</source>
        <translation>上限为%1秒</translation>
    </message>
    <message>
        <source>the limit is %1 MB of memory</source>
        <translation>上限为%1 MB内存</translation>
    </message>
    <message>
        <source>the schema&apos;s version is %1</source>
        <translation>架构版本为%1</translation>
    </message>
    <message>
        <source>this table is missing</source>
        <translation>缺少此表</translation>
    </message>
    <message>
        <source>this must be a table and not a view or a virtual table</source>
        <translation>必须是表，不能是视图或虚拟表</translation>
    </message>
    <message>
        <source>this column must be stored and not computed</source>
        <translation>此列必须是存储列，不能是计算列</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>缺少此列</translation>
    </message>
    <message>
        <source>a second end goes with the qualifier “between” only</source>
        <translation>只有限定词“between”才有第二个端点</translation>
    </message>
    <message>
        <source>the second end is the larger one, of the same sign</source>
        <translation>第二个端点应更大且符号相同</translation>
    </message>
    <message>
        <source>ISO 3166-1 codes such as GB, US, CN</source>
        <translation>ISO 3166-1代码，如GB、US、CN</translation>
    </message>
    <message>
        <source>it must not end before it starts</source>
        <translation>结束不得早于开始</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>需要整数</translation>
    </message>
    <message>
        <source>ISO 4217 codes such as GBP, USD, CNY</source>
        <translation>ISO 4217代码，如GBP、USD、CNY</translation>
    </message>
    <message>
        <source>days as 2025-01-27</source>
        <translation>日期格式如2025-01-27</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>copy it when no other program has it open</source>
        <translation>请在没有其他程序打开它时复制</translation>
    </message>
    <message>
        <source>both days of an event are known equally well: to the day, month or year, and stated or inferred</source>
        <translation>事件的两个日期须同样明确：同精确到日、月或年，同为注明或推断</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1不是文件</translation>
    </message>
    <message>
        <source>a change was cut off, and what would undo it, %1, is damaged</source>
        <translation>一次更改被中断，而用来撤消它的 %1 已损坏</translation>
    </message>
    <message>
        <source>an expression of its own calls %1(), which is not run when a row is written</source>
        <translation>其自带的表达式调用了 %1()，写入行时不会执行它</translation>
    </message>
</context>
<context>
    <name>aftershock::TableLayout</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1而非%2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表%1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>it stands above the table</source>
        <translation>位于表格上方</translation>
    </message>
    <message>
        <source>there is nothing but blank lines</source>
        <translation>只有空行</translation>
    </message>
    <message>
        <source>its first %1 rows hold nothing but lines of text</source>
        <translation>前%1行只有文字</translation>
    </message>
</context>
<context>
    <name>aftershock::TableList</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>, to be mended: %1</source>
        <translation>，待修正：%1</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1，行数：%2</translation>
    </message>
</context>
<context>
    <name>aftershock::TablePanel</name>
    <message>
        <source>Table of what is plotted</source>
        <translation>图示数据表</translation>
    </message>
</context>
<context>
    <name>aftershock::TargetPanel</name>
    <message>
        <source>Where the rows go</source>
        <translation>导入位置</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>已存在的行</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Rows there already with other figures</source>
        <translation>已存在但数字不同的行</translation>
    </message>
    <message>
        <source>Keep the dataset’s</source>
        <translation>保留数据集中的</translation>
    </message>
    <message>
        <source>Replace by the file’s</source>
        <translation>以文件中的替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>The open dataset, %1</source>
        <translation>已打开的数据集%1</translation>
    </message>
    <message>
        <source>A new dataset…</source>
        <translation>新数据集…</translation>
    </message>
    <message>
        <source>A copy of the built-in dataset…</source>
        <translation>内置数据集的副本…</translation>
    </message>
    <message>
        <source>Another dataset…</source>
        <translation>其他数据集…</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock *.sqlite *.sqlite3 *.db)</source>
        <translation>数据集 (*.aftershock *.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>aftershock::TextDialog</name>
    <message>
        <source>Edit text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>使用此文字</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>由数据生成</translation>
    </message>
    <message>
        <source>Back to the text that is made from the data, and follows it</source>
        <translation>恢复为由数据生成并随之更新的文字</translation>
    </message>
    <message>
        <source>%1 from the data</source>
        <translation>由数据生成的%1</translation>
    </message>
</context>
<context>
    <name>aftershock::TopBar</name>
    <message>
        <source>Share moves</source>
        <translation>股价变动</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金投入</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>built-in dataset</source>
        <translation>内置数据集</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>新数据集</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>aftershock::ViewKeeping</name>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>重命名已存视图</translation>
    </message>
    <message>
        <source>The view “%1” was deleted</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The view was saved as “%1”</source>
        <translation>视图已存为“%1”</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>已有名为“%1”的已存视图。</translation>
    </message>
    <message>
        <source>Replacing it can be undone.</source>
        <translation>替换可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>aftershock::ViewRequest</name>
    <message>
        <source>write a filter as FIELD=VALUE, such as country=US</source>
        <translation>筛选请写成 字段=值，例如country=US</translation>
    </message>
    <message>
        <source>write a range as size=-20..-5, or leave one end out</source>
        <translation>区间请写成size=-20..-5，或略去一端</translation>
    </message>
    <message>
        <source>write the order as FIELD, FIELD:asc or FIELD:desc</source>
        <translation>排序请写成 字段、字段:asc 或 字段:desc</translation>
    </message>
    <message>
        <source>this option belongs to the view “funding”</source>
        <translation>此选项属于视图“funding”</translation>
    </message>
</context>
<context>
    <name>aftershock::WindowCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;built-in dataset</source>
        <translation>打开内置数据集(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy chart as &amp;picture</source>
        <translation>将图表复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy chart as S&amp;VG</source>
        <translation>将图表复制为SVG(&amp;V)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;table</source>
        <translation>将各行复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Edit &amp;text…</source>
        <translation>编辑文字(&amp;T)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>取消选择(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>着色方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>货币(&amp;U)</translation>
    </message>
    <message>
        <source>Sc&amp;ale</source>
        <translation>刻度(&amp;A)</translation>
    </message>
    <message>
        <source>Sho&amp;w amounts as</source>
        <translation>金额显示方式(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>Follow the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>显示筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Show i&amp;nspector</source>
        <translation>显示详情(&amp;N)</translation>
    </message>
    <message>
        <source>Show ta&amp;ble</source>
        <translation>显示表格(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>下一面板(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一面板(&amp;V)</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>全屏(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Chec&amp;k dataset…</source>
        <translation>检查数据集(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Aftershock…</source>
        <translation>关于Aftershock(&amp;A)…</translation>
    </message>
    <message>
        <source>About &amp;Qt…</source>
        <translation>关于Qt(&amp;Q)…</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock *.sqlite *.sqlite3 *.db)</source>
        <translation>数据集 (*.aftershock *.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>数据集 (*.aftershock)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved changes…</source>
        <translation>恢复未保存的更改(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Dataset properties…</source>
        <translation>数据集属性(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;New dataset</source>
        <translation>新建数据集(&amp;N)</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Import from c&amp;lipboard…</source>
        <translation>从剪贴板导入(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;xport data…</source>
        <translation>导出数据(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>复制行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t cells</source>
        <translation>剪切单元格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>清除单元格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>向下填充(&amp;F)</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>查找和替换(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Next to be mended</source>
        <translation>下一处待修正(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show in Data</source>
        <translation>在数据中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Add fro&amp;m a sentence…</source>
        <translation>由句子添加(&amp;M)…</translation>
    </message>
    <message>
        <source>Save t&amp;his view…</source>
        <translation>保存此视图(&amp;H)…</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>已导出为 %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Printed as %1</source>
        <translation>已打印为 %1</translation>
    </message>
</context>
<context>
    <name>aftershock::WriteLock</name>
    <message>
        <source>a change to several files was cut off</source>
        <translation>对多个文件的更改被中断</translation>
    </message>
</context>
<context>
    <name>aftershock::XlsxReader</name>
    <message>
        <source>it is an OpenDocument file; save it as .xlsx or .csv</source>
        <translation>这是OpenDocument文件；请存为.xlsx或.csv</translation>
    </message>
    <message>
        <source>it is a binary workbook; save it as .xlsx</source>
        <translation>这是二进制工作簿；请存为.xlsx</translation>
    </message>
    <message>
        <source>it is a zip file without a workbook in it; unpack it first</source>
        <translation>这是不含工作簿的zip文件；请先解压</translation>
    </message>
    <message>
        <source>the sheet is empty</source>
        <translation>工作表为空</translation>
    </message>
    <message>
        <source>all sheets are empty</source>
        <translation>所有工作表均为空</translation>
    </message>
    <message>
        <source>it is an Excel file of before 2007; save it as .xlsx or .csv</source>
        <translation>这是2007年以前的Excel文件；请存为.xlsx或.csv</translation>
    </message>
</context>
<context>
    <name>aftershock::XlsxSheet</name>
    <message>
        <source>more than %1 columns</source>
        <translation>超过%1列</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>aftershock::ZipArchive</name>
    <message>
        <source>the zip file is damaged</source>
        <translation>zip文件已损坏</translation>
    </message>
    <message>
        <source>it unpacks without end</source>
        <translation>解压没有尽头</translation>
    </message>
    <message>
        <source>NUL bytes in XML, which has to be in UTF-8</source>
        <translation>XML中有NUL字节，应为UTF-8编码</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>一个元素的属性超过%1个</translation>
    </message>
    <message>
        <source>the library that unpacks Excel files (libzip) is missing</source>
        <translation>缺少解压 Excel 文件的库（libzip）</translation>
    </message>
    <message>
        <source>the zip file is damaged: %1</source>
        <translation>zip文件已损坏：%1</translation>
    </message>
    <message>
        <source>“%1” is missing in it</source>
        <translation>其中缺少“%1”</translation>
    </message>
</context>
</TS>
