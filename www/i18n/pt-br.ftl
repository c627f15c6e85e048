# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Compartilhar
on-service = Compartilhar no { $service }
copy = Copiar link
copied = Link copiado
copy-failed = Não foi possível copiar o link
system = Compartilhar com um aplicativo
tags = Tags
related = Leia também
forget = Esquecer o que eu li
new-tab = abre em uma nova aba

## more
print = Imprimir
qr = QR Code
more = Mais
list = Mais formas de compartilhar
search = Buscar serviços
nothing-found = Nenhum serviço se chama “{ $name }”
close = Fechar
instance = Onde fica a sua conta?
example = Por exemplo, { $name }
instance-wrong = “{ $name }” não é o endereço de um servidor. Escreva como mastodon.social
remember = Lembrar neste aparelho
continue = Continuar
scan = Escaneie com o celular para abrir a página nele
too-long = O endereço é longo demais para um QR Code
selection = Compartilhar o texto selecionado
copy-quote = Copiar o texto com um link
quote-copied = Texto e link copiados
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }

## parts
# See also.
see-also = Veja também

# Trending.
trending = Mais lidas
new = Novo

# Letter.
letter = Receba nossa newsletter
letter-address = Seu endereço de e-mail
letter-subscribe = Assinar
letter-consent = Usamos seu endereço apenas para a newsletter. Cada edição tem um link para cancelar.
letter-privacy = Privacidade
letter-elsewhere = Abre { $host } em uma nova aba, onde você conclui a assinatura
letter-instead = Tentar em { $host }
letter-opened = { $host } foi aberto em uma nova aba, que informa se deu certo
letter-sending = Enviando…
letter-wrong = “{ $address }” não é aceito como endereço de e-mail. Escreva como anna@example.org
letter-failed = Não deu certo. Seu endereço continua aqui: tente de novo
letter-late = Ainda não há resposta. Veja se chegou um e-mail ou tente de novo
letter-inbox = Confira sua caixa de entrada
letter-thanks = Obrigado
letter-pending = Enviamos um e-mail com um link para { $address }. Você só receberá a newsletter depois de abrir o link.
letter-subscribed = { $address } está inscrito.
letter-already = { $address } já está inscrito.
letter-taken = Anotamos { $address }. Se chegar um e-mail com um link, abra-o para receber a newsletter.
letter-other = Usar outro endereço

# Replies.
replies = Comentários
replies-count =
    { $count ->
        [one] { $count } comentário
        [many] { $count } de comentários
       *[other] { $count } comentários
    }
replies-loading = Carregando os comentários…
replies-none = Ainda não há comentários
replies-unreachable = Não é possível acessar os comentários no momento
replies-closed = Os comentários estão encerrados
replies-retry = Tentar de novo
replies-anonymous = Anônimo
replies-pending = Aguardando moderação
replies-removed = Este comentário foi removido
replies-answer = Responder
replies-to = Responder a { $name }
replies-write = Escrever um comentário
replies-cancel = Cancelar
replies-name = Nome
replies-address = E-mail
replies-website = Site
replies-text = Seu comentário
replies-required = obrigatório
replies-private = Seu e-mail não é publicado
replies-missing = Preencha este campo
replies-like = Escreva assim: { $example }
replies-short = Escreva um pouco mais
replies-long = No máximo { $count } caracteres
replies-send = Enviar
replies-sending = Enviando…
replies-sent = Seu comentário foi publicado
replies-waiting = Seu comentário foi enviado e aguarda moderação
replies-failed = Seu comentário não foi enviado: { $reason }.
replies-silent = o servidor não responde
replies-often = foram muitos em pouco tempo, aguarde um pouco
replies-kept = Seu texto fica salvo neste aparelho.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto de leitura
        [many] { $count } de minutos de leitura
       *[other] { $count } minutos de leitura
    }

# Ticker.
ticker = Cotações
ticker-load = Mostrar cotações do TradingView
ticker-why = Até lá, nada é carregado. Depois, o TradingView saberá seu endereço de rede e quais destas cotações você consulta.
ticker-remember = Mostrar sempre neste dispositivo
ticker-remove = Remover o TradingView
ticker-up = em alta
ticker-down = em baixa
ticker-same = sem alteração
ticker-updated = Atualizado em { $time }
ticker-stale = Estas cotações têm mais de um dia
