import { type FurnitureWording, phrases } from './wording.ts'

/** Chinese page furniture, in simplified and traditional characters. */
export const zh: FurnitureWording = {
  code: 'zh',
  certain: {
    share: phrases(
      '分享到; 分享文章; 分享本文; 打印本页; 打印本文; 列印本頁; 分享到微信; 分享到微博; 复制链接; 複製連結; 转发到',
    ),
    vote: phrases('给文章评分; 您的评分; 平均评分'),
    widget: phrases('字号; 字體大小; 字体大小; 大 中 小; 小 中 大; 字号:大 中 小'),
    'comment-form': phrases('发表评论; 發表評論; 我要评论; 发表回复; 網友評論; 网友评论; 查看评论'),
    related: phrases(
      '相关新闻; 相关阅读; 相关链接; 相關新聞; 相關閱讀; 延伸閱讀; 推荐阅读; 阅读更多; 閱讀更多; 查看更多; 上一篇; 下一篇',
    ),
    notice: phrases('广告; 廣告; 版权所有; 版權所有; 未经授权不得转载; 关闭窗口; 關閉視窗'),
    menu: phrases('返回顶部; 返回頂部; 返回首页; 回首頁; 跳转到内容'),
  },
  likely: {
    share: phrases('分享; 打印; 列印; 收藏; 微信; 微博; 转发'),
    'comment-form': phrases('评论; 評論; 提交; 昵称; 邮箱'),
    related: phrases('更多; 标签; 標籤; 热门'),
    notice: phrases('关闭; 同意; 接受'),
  },
  openings: {
    related: phrases('相关阅读:; 相关新闻:; 延伸阅读:; 延伸閱讀:; 推荐阅读:'),
    notice: phrases('本网站使用cookie; 本網站使用cookie; 我们使用cookie; 版权所有,; 版权声明:; 关注我们的'),
  },
  pollHeaders: phrases('投票; 民意调查; 网上调查'),
  pollAnswers: phrases(
    '是; 不是; 否; 会; 不会; 能; 不能; 同意; 不同意; 说不清; 不好说; 不知道; 不确定; 无所谓; 無所謂; 說不清',
  ),
  votes: phrases('票; 票数; 票數; 总票数; 總票數; 投票; 人投票; 总投票数; 投票人数'),
  aroundVotes: phrases('共; 总计; 总共; 人'),
  listHeaders: phrases('相关新闻; 相关阅读; 相關新聞; 相關閱讀; 推荐阅读; 热门新闻; 延伸閱讀'),
  menuEntries: phrases(
    '首页; 首頁; 关于我们; 關於我們; 联系我们; 聯絡我們; 登录; 登入; 注册; 註冊; 搜索; 搜尋; 网站地图',
  ),
  menuSections: phrases('新闻; 新聞; 国际; 國際; 政治; 经济; 經濟; 文化; 体育; 體育; 视频; 影音; 财经; 社会; 评论'),
}
